use serde::Serialize;

use super::pairs::pair;
use super::{Catalogue, Explanation};
use crate::websocket::CloseCode;

/// Two close codes side by side: what is known about each, and what separates them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The codes as they were asked for.
    pub codes: [Explanation; 2],
    /// What separates them.
    pub differences: Vec<String>,
    /// When to send which.
    #[serde(rename = "use")]
    pub usage: Vec<String>,
    /// How the packets tell them apart.
    pub capture: Vec<String>,
    /// Where facts about products in what is said about both were taken from.
    pub sources: Vec<String>,
}

impl Catalogue {
    /// Compares two codes. What was written by hand about the two comes first, then what follows from the entry of
    /// each.
    pub fn compare(&self, a: CloseCode, b: CloseCode) -> Comparison {
        let codes = [a, b].map(|code| self.explain(code));
        let pair = pair(&self.code(a).id, &self.code(b).id);
        let written = |part: &str| {
            let message = pair.map(|pair| format!("{}.{part}", pair.message()))?;
            self.try_message(&message, &[])
        };
        let of_each = |text: fn(&Explanation) -> &str| {
            codes.iter().map(move |code| self.labelled(&code.code.to_string(), text(code)))
        };
        let mut differences: Vec<String> = written("difference").into_iter().collect();
        differences.extend(self.facts(&codes));
        differences.extend(of_each(|code| code.triggers.first().map_or("", |trigger| &trigger.when)));
        let usage = written("use").into_iter().chain(of_each(|code| &code.usage)).collect();
        let capture = written("capture").into_iter().chain(of_each(|code| &code.wire)).collect();
        Comparison {
            differences,
            usage,
            capture,
            sources: pair.map(|pair| pair.sources.clone()).unwrap_or_default(),
            codes,
        }
    }

    /// What separates two codes by their entries alone.
    fn facts(&self, codes: &[Explanation; 2]) -> Vec<String> {
        let [a, b] = codes;
        let number = |code: &Explanation| code.code.to_string();
        let mut facts = vec![match (a.on_wire, b.on_wire) {
            (true, true) => self.message("compare-both-on-wire", &[]),
            (false, false) => self.message("compare-neither-on-wire", &[]),
            (a_on_wire, _) => {
                let (on, off) = if a_on_wire { (a, b) } else { (b, a) };
                let values = [("on", number(on).into()), ("off", number(off).into())];
                self.message("compare-one-on-wire", &values)
            }
        }];
        if a.sender != b.sender && a.on_wire && b.on_wire {
            facts.extend(codes.iter().map(|code| {
                let values = [("sender", code.sender.id().into()), ("code", number(code).into())];
                self.message("compare-sender", &values)
            }));
        }
        if a.fault != b.fault {
            let (fault, normal) = if a.fault { (a, b) } else { (b, a) };
            let values = [("fault", number(fault).into()), ("normal", number(normal).into())];
            facts.push(self.message("compare-fault", &values));
        }
        facts
    }
}
