//! Inflates one side's messages (RFC 7692 §7.2.2).

use flate2::{Decompress, FlushDecompress, Status};

/// Inflated at one time, on the stack.
const OUTPUT_BYTES: usize = 8 * 1024;

/// What every sender takes off the end of a message (RFC 7692 §7.2.1).
const TAIL: [u8; 4] = [0, 0, 0xff, 0xff];

/// Why inflating ended early.
#[derive(Debug)]
pub(super) enum Stop<E> {
    /// The data is not DEFLATE's.
    Broken,
    /// Who takes the output said so.
    Refused(E),
}

/// One side's context: the 32 KiB before, and tables. About 48 KiB.
///
/// The window has its full size whatever was negotiated: zlib uses 9 bits where 8 were asked for.
#[derive(Debug)]
pub(super) struct Inflater {
    stream: Decompress,
    /// Whether a block with BFINAL was read.
    is_over: bool,
}

impl Inflater {
    pub(super) fn new() -> Self {
        Self { stream: Decompress::new(false), is_over: false }
    }

    /// Inflates the next bytes of a message. A final block does not end a message: what follows begins anew
    /// (RFC 7692 §7.2.3.4).
    pub(super) fn take<E>(
        &mut self,
        bytes: &[u8],
        output: &mut impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        let mut inflated = [0; OUTPUT_BYTES];
        let mut rest = bytes;
        while !rest.is_empty() {
            self.restart_if_over();
            let used = self.run(rest, &mut inflated, output)?;
            rest = rest.get(used..).unwrap_or_default();
        }
        Ok(())
    }

    /// Inflates what the end of a message stands for. That its data breaks off inside a block is no fault here:
    /// nobody who inflates notices.
    pub(super) fn end_message<E>(
        &mut self,
        output: &mut impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        if !self.is_over {
            self.run(&TAIL, &mut [0; OUTPUT_BYTES], output)?;
        }
        self.restart_if_over();
        Ok(())
    }

    fn restart_if_over(&mut self) {
        if std::mem::take(&mut self.is_over) {
            self.stream.reset(false);
        }
    }

    /// Inflates to the end of the bytes or of the last block. Answers how many bytes it used.
    fn run<E>(
        &mut self,
        bytes: &[u8],
        inflated: &mut [u8; OUTPUT_BYTES],
        output: &mut impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<usize, Stop<E>> {
        let mut used = 0;
        loop {
            let (in_before, out_before) = (self.stream.total_in(), self.stream.total_out());
            let rest = bytes.get(used..).unwrap_or_default();
            let status = self.stream.decompress(rest, inflated, FlushDecompress::Sync);
            let taken = self.stream.total_in().saturating_sub(in_before) as usize;
            let made = self.stream.total_out().saturating_sub(out_before) as usize;
            used += taken;
            output(inflated.get(..made).unwrap_or_default()).map_err(Stop::Refused)?;
            match status {
                Err(_) => return Err(Stop::Broken),
                Ok(Status::StreamEnd) => {
                    self.is_over = true;
                    return Ok(used);
                }
                Ok(Status::Ok | Status::BufError) if made == OUTPUT_BYTES => {}
                Ok(Status::Ok | Status::BufError) if used == bytes.len() => return Ok(used),
                // With room for output and bytes to read it goes on or fails.
                Ok(Status::Ok | Status::BufError) if taken == 0 && made == 0 => return Err(Stop::Broken),
                Ok(Status::Ok | Status::BufError) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn inflated(inflater: &mut Inflater, message: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut output = |bytes: &[u8]| {
            out.extend_from_slice(bytes);
            Ok::<_, ()>(())
        };
        for byte in message.chunks(1) {
            inflater.take(byte, &mut output).expect("it inflates");
        }
        inflater.end_message(&mut output).expect("it ends");
        out
    }

    /// RFC 7692 §7.2.3.1 to §7.2.3.6.
    #[test]
    fn the_messages_of_the_specification_inflate() {
        let mut inflater = Inflater::new();
        for (message, text) in [
            (&b"\xf2\x48\xcd\xc9\xc9\x07\x00"[..], &b"Hello"[..]),
            (b"\xf2\x00\x11\x00\x00", b"Hello"),
            (b"\x00\x05\x00\xfa\xff\x48\x65\x6c\x6c\x6f\x00", b"Hello"),
            (b"\xf3\x48\xcd\xc9\xc9\x07\x00\x00", b"Hello"),
            (b"\xf2\x48\x05\x00\x00\x00\xff\xff\xca\xc9\xc9\x07\x00", b"Hello"),
            (b"\x00", b""),
            // Without the byte that §7.2.3.4 adds.
            (b"\xf3\x48\xcd\xc9\xc9\x07\x00", b"Hello"),
            (b"\xf2\x48\xcd\xc9\xc9\x07\x00", b"Hello"),
        ] {
            assert_eq!(inflated(&mut inflater, message), text, "{message:x?}");
        }
    }

    #[test]
    fn many_final_blocks_in_one_message_are_read() {
        let mut inflater = Inflater::new();
        let message = [&b"\x03\x00".repeat(2000)[..], b"\xf3\x48\xcd\xc9\xc9\x07\x00"].concat();
        assert_eq!(inflated(&mut inflater, &message), b"Hello");
        assert_eq!(inflated(&mut inflater, b"\xf2\x48\xcd\xc9\xc9\x07\x00"), b"Hello");
    }
}
