// nothing generates this any more
