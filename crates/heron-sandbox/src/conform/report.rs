//! What a comparison found.

use std::collections::BTreeMap;
use std::fmt;

/// What a server and this sandbox were asked, and where they differ.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The server that was asked.
    pub upstream: String,
    /// The id of the one integration that was written to, if any.
    pub integration: Option<String>,
    /// How many questions were put to both.
    pub asked: usize,
    /// How many questions of the suite were left out, because they could change something.
    pub left_out: usize,
    /// Where the answers mean something else, or break the contract.
    pub differences: Vec<Difference>,
    /// What the answers say about the project's assumptions.
    pub settled: Vec<Settled>,
}

/// One question that was answered in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The method and the path as the contract writes it.
    pub operation: String,
    /// What was asked about: a kind of question, and a place.
    pub question: String,
    /// The status that this sandbox gave.
    pub sandbox: u16,
    /// The status that the server gave.
    pub upstream: u16,
    /// What the contract asks for; nothing where it is silent.
    pub contract: Option<&'static str>,
    /// Where the server's answer breaks the contract, if it does: places and keywords, no values.
    pub breaks: Option<String>,
    /// The assumption that decides it, if one does.
    pub switch: Option<&'static str>,
}

/// What the answers say about one assumption.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settled {
    /// The switch in `openapi/assumptions.toml`.
    pub switch: &'static str,
    /// The value that this sandbox goes by.
    pub sandbox: &'static str,
    /// The value that the server's answers stand for; nothing when they fit none.
    pub upstream: Option<&'static str>,
}

impl Report {
    /// Whether the server and this sandbox differ in anything.
    pub fn differs(&self) -> bool {
        !self.differences.is_empty() || self.settled.iter().any(Settled::differs)
    }
}

impl Settled {
    /// Whether the server goes by another value than this sandbox.
    pub fn differs(&self) -> bool {
        self.upstream != Some(self.sandbox)
    }
}

/// For a person to read; the same comparison gives the same text.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} questions to {}, {} left out", self.asked, self.upstream, self.left_out)?;
        match &self.integration {
            Some(id) => writeln!(f, "written to: the CRM integration {id}, which is switched off and not live")?,
            None => writeln!(f, "nothing was written")?,
        }
        let mut by_operation: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        for difference in &self.differences {
            by_operation.entry(&difference.operation).or_default().push(difference);
        }
        for (operation, differences) in by_operation {
            writeln!(f, "\n{operation}")?;
            for Difference { question, sandbox, upstream, contract, breaks, switch, .. } in differences {
                let contract = contract.unwrap_or("silent");
                write!(f, "  {question}: sandbox {sandbox}, server {upstream}, contract {contract}")?;
                if let Some(breaks) = breaks {
                    write!(f, "; the answer breaks the contract: {breaks}")?;
                }
                match switch {
                    Some(switch) => writeln!(f, "  [{switch}]")?,
                    None => writeln!(f)?,
                }
            }
        }
        if !self.settled.is_empty() {
            writeln!(f, "\nassumptions (openapi/assumptions.toml)")?;
        }
        for settled in &self.settled {
            let Settled { switch, sandbox, upstream } = settled;
            let upstream = upstream.unwrap_or("none of the values fits");
            let mark = if settled.differs() { "differs" } else { "as assumed" };
            writeln!(f, "  {switch}: sandbox {sandbox}, server {upstream} ({mark})")?;
        }
        let verdict = if self.differs() { "they differ" } else { "no difference" };
        writeln!(f, "\n{verdict}")
    }
}
