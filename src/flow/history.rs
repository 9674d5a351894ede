use super::channel::Sender;

/// What can happen, with Zeek's letters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    Syn,
    SynAck,
    Ack,
    Data,
    Fin,
    Reset,
    Again,
    ZeroWindow,
}

const LETTERS: [char; 8] = ['s', 'h', 'a', 'd', 'f', 'r', 't', 'w'];

/// What happened, each kind of event once for each side, in order: capitals for the originator.
#[derive(Debug, Default)]
pub(super) struct History {
    /// Of those noted: the letter's place, and 8 more for the responder.
    order: [u8; 2 * LETTERS.len()],
    noted: u16,
}

impl History {
    pub(super) fn note(&mut self, sender: Sender, event: Event) {
        let code = event as u8 + 8 * sender.index() as u8;
        if self.noted & (1 << code) == 0 {
            if let Some(place) = self.order.get_mut(self.noted.count_ones() as usize) {
                *place = code;
            }
            self.noted |= 1 << code;
        }
    }

    pub(super) fn letters(&self) -> String {
        let noted = self.order.iter().take(self.noted.count_ones() as usize);
        let letter = |code: &u8| {
            let letter = LETTERS[usize::from(code % 8)];
            if *code < 8 { letter.to_ascii_uppercase() } else { letter }
        };
        noted.map(letter).collect()
    }
}
