// precious
