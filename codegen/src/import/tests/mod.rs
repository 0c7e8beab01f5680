mod normalise;
mod refusals;
mod selection;
mod upstream;
mod writing;
