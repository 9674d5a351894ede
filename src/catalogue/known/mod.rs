//! What is known as data: code books, timers, size limits, thresholds. All of it is built in; files of a user's own, each
//! with any of these, are laid over it.

mod error;
mod file;
mod timer_entry;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::books::{Book, Books};
use super::size_limits::{SizeLimit, size_limits};
use super::thresholds::{Thresholds, thresholds};
use super::timers::{Timer, timers};

pub use error::KnownError;
pub(super) use file::File;

/// Code books, timers, size limits and thresholds. Copies share them.
#[derive(Clone, Debug)]
pub struct Known {
    books: Books,
    timers: Arc<[Timer]>,
    limits: Arc<[SizeLimit]>,
    thresholds: Arc<Thresholds>,
}

impl Default for Known {
    fn default() -> Self {
        Self {
            books: Books::built_in(),
            timers: timers().into(),
            limits: size_limits().into(),
            thresholds: Arc::new(thresholds().clone()),
        }
    }
}

impl Known {
    /// What is built in, with files of a user's own laid over it. Of code books the first given is asked first; of
    /// timers, limits and thresholds the last given holds.
    ///
    /// # Errors
    /// Which text is wrong, and why.
    pub fn with(own: &[String]) -> Result<Self, (usize, KnownError)> {
        let known = Self::default();
        let mut figures = Figures {
            timers: known.timers.to_vec(),
            limits: known.limits.to_vec(),
            thresholds: (*known.thresholds).clone(),
        };
        let mut books: Vec<Book> = Vec::new();
        for (at, text) in own.iter().enumerate() {
            let file = File::read(text).map_err(|error| (at, error))?;
            if let Some(book) = file.book(text).map_err(|error| (at, error))? {
                if books.iter().any(|known| known.id == book.id) {
                    let detail = "it is the id of another code book that was given";
                    return Err((at, KnownError::of(text, file.id_at(), "id", detail)));
                }
                books.push(book);
            }
            figures.lay(&file, text).map_err(|error| (at, error))?;
        }
        let Figures { mut timers, mut limits, thresholds } = figures;
        timers.sort_by(|a, b| a.seconds.total_cmp(&b.seconds).then_with(|| a.id.cmp(&b.id)));
        limits.sort_by_key(|limit| limit.bytes);
        Ok(Self {
            books: Books::with(books),
            timers: timers.into(),
            limits: limits.into(),
            thresholds: Arc::new(thresholds),
        })
    }

    /// The code books.
    pub fn books(&self) -> &Books {
        &self.books
    }

    /// Every timer, by length.
    pub fn timers(&self) -> &[Timer] {
        &self.timers
    }

    /// Every size limit, by size.
    pub fn size_limits(&self) -> &[SizeLimit] {
        &self.limits
    }

    /// Size limits that a message of so many bytes is over, the nearest first.
    pub fn limits_below(&self, bytes: u64) -> impl Iterator<Item = &SizeLimit> {
        self.limits.iter().rev().filter(move |limit| limit.bytes < bytes)
    }

    /// The figures by which rules decide.
    pub fn thresholds(&self) -> &Thresholds {
        &self.thresholds
    }
}

/// What is known in figures.
struct Figures {
    timers: Vec<Timer>,
    limits: Vec<SizeLimit>,
    thresholds: Thresholds,
}

impl Figures {
    /// Takes what a file says: first what is to be forgotten.
    fn lay(&mut self, file: &File, text: &str) -> Result<(), KnownError> {
        for id in &file.remove_timers {
            let Some(at) = self.timers.iter().position(|timer| timer.id == *id.get_ref()) else {
                return Err(KnownError::of(
                    text,
                    id.span().start,
                    "remove_timers",
                    unknown("timer", id.get_ref()),
                ));
            };
            self.timers.remove(at);
        }
        for product in &file.remove_limits {
            let Some(at) = self.limits.iter().position(|limit| limit.product == *product.get_ref()) else {
                let detail = unknown("limit", product.get_ref());
                return Err(KnownError::of(text, product.span().start, "remove_limits", detail));
            };
            self.limits.remove(at);
        }
        let mut named = BTreeSet::new();
        for entry in &file.timers {
            let (entry, at) = (entry.get_ref(), entry.span().start);
            if !named.insert(entry.id()) {
                return Err(KnownError::at(text, at, format!("the timer {} stands twice", entry.id())));
            }
            let place = self.timers.iter().position(|timer| timer.id == entry.id());
            let timer = entry.over(place.and_then(|place| self.timers.get(place)), text, at)?;
            match place.and_then(|place| self.timers.get_mut(place)) {
                Some(known) => *known = timer,
                None => self.timers.push(timer),
            }
        }
        let mut named = BTreeSet::new();
        for entry in &file.limits {
            let limit = entry.get_ref().limit(text)?;
            if !named.insert(limit.product.clone()) {
                let detail = format!("the limit of {} stands twice", limit.product);
                return Err(KnownError::at(text, entry.span().start, detail));
            }
            match self.limits.iter_mut().find(|known| known.product == limit.product) {
                Some(known) => *known = limit,
                None => self.limits.push(limit),
            }
        }
        match &file.thresholds {
            Some(set) => self.thresholds.set(set, text),
            None => Ok(()),
        }
    }
}

fn unknown(what: &str, name: &str) -> String {
    let shown: String = name.chars().take(60).collect();
    format!("there is no {what} {shown}")
}

#[cfg(test)]
mod tests;
