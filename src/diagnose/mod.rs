//! Rules over facts: what a connection's ending means, and what happened to many at once, as findings without words.

mod capture_quality;
mod case;
mod closes;
mod finding;
mod frames;
mod heartbeats;
mod incident;
mod judge;
mod knowledge;
mod paths;
mod rule;
mod transport;
mod unopened;

pub use finding::{Confidence, Evidence, Fact, Facts, Finding, RuledOut, Severity};
pub use incident::{
    Incident, LegBasis, Legs, Names, Row, Rows, Surroundings, incident_explains, incident_rank, incidents,
    legs, of_surroundings,
};
pub use judge::Judge;
pub use knowledge::Knowledge;
pub use rule::{references, rules};

#[cfg(test)]
mod tests;
