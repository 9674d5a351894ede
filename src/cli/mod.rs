//! Arguments, inputs, progress, writing, exit codes.
