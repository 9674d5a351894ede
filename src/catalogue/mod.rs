//! Codes and their meaning as data, and every word that a person reads.
