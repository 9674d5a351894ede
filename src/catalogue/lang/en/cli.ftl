# What the command line says: progress, warnings, usage errors.
