//! Where reports are written: stdout, files, and what only looks like a file.

use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Write};

use anstream::{AutoStream, ColorChoice};
use wsclose_pcap::report::{Report, Summary};

use super::backend::{self, Format, RenderOptions};
use super::message::{Failure, system_reason};
use super::output_spec::OutputSpec;
use super::whole_file::WholeFile;

const STDOUT_BUFFER_BYTES: usize = 64 * 1024;

/// One place where the report is written. After an error nothing more is written to it.
pub(crate) struct Output {
    name: String,
    format: Format,
    options: RenderOptions,
    target: Target,
    error: Option<io::Error>,
}

enum Target {
    File(WholeFile),
    Stream(Box<dyn Write + Send>),
}

impl Output {
    /// Standard output.
    pub(crate) fn stdout(format: Format, options: RenderOptions) -> Self {
        // What is quoted may look like colour and must stay as it is.
        let color = if options.color { ColorChoice::Always } else { ColorChoice::AlwaysAnsi };
        let stdout = AutoStream::new(io::stdout(), color);
        let stream = Box::new(BufWriter::with_capacity(STDOUT_BUFFER_BYTES, stdout));
        Self { name: "stdout".to_owned(), format, options, target: Target::Stream(stream), error: None }
    }

    /// A file, or a pipe or device that has a path.
    ///
    /// # Errors
    /// The file cannot be begun; it is told before any capture is read.
    pub(crate) fn file(spec: &OutputSpec, options: RenderOptions) -> Result<Self, Failure> {
        let name = spec.file.display().to_string();
        let is_stream = fs::metadata(&spec.file).is_ok_and(|found| !found.is_file() && !found.is_dir());
        let target = if is_stream {
            let stream = OpenOptions::new().write(true).open(&spec.file);
            stream.map(|stream| Target::Stream(Box::new(BufWriter::new(stream))))
        } else {
            WholeFile::create(&spec.file).map(Target::File)
        };
        let target = target.map_err(|error| unwritten(&name, &error))?;
        Ok(Self { name, format: spec.format, options, target, error: None })
    }

    /// Whether connections are written as they end.
    pub(crate) fn streams(&self) -> bool {
        backend::streams(&self.format)
    }

    /// Whether it needs all connections when it is written.
    pub(crate) fn needs_connections(&self) -> bool {
        backend::needs_connections(&self.format)
    }

    /// Connections that ended badly and may be told one by one.
    pub(crate) const fn top(&self) -> usize {
        self.options.top
    }

    /// Writes lines of connections that ended, if the format is one of lines.
    pub(crate) fn lines(&mut self, lines: &[u8]) {
        if self.streams() {
            self.attempt(|out| out.write_all(lines));
        }
    }

    /// Writes the report; to lines, what is left of it.
    pub(crate) fn report(&mut self, report: &Report, summary: &Summary) {
        let (format, options) = (self.format, self.options);
        self.attempt(|out| backend::write_report(format, report, summary, &options, out));
    }

    /// Lets whoever reads lines see those written so far. A file is seen when it is whole.
    pub(crate) fn flush(&mut self) {
        if let Target::Stream(_) = self.target {
            self.attempt(|out| out.flush());
        }
    }

    /// Whether nothing more is written to it, because nobody reads or there is no room.
    pub(crate) const fn is_lost(&self) -> bool {
        self.error.is_some()
    }

    /// Completes it. If nobody wants to read it any more, that is no failure.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush();
        let done = match (self.error, self.target) {
            (Some(error), _) => Err(error),
            (None, Target::File(file)) => file.finish(),
            (None, Target::Stream(_)) => Ok(()),
        };
        unless_nobody_reads(done, &self.name)
    }

    fn attempt(&mut self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        if self.error.is_some() {
            return;
        }
        let out: &mut dyn Write = match &mut self.target {
            Target::File(file) => file,
            Target::Stream(stream) => stream,
        };
        self.error = write(out).err();
    }
}

/// A failure to write to `name`, unless its reader went away: that is success.
pub(crate) fn unless_nobody_reads(done: io::Result<()>, name: &str) -> Result<(), Failure> {
    match done {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(unwritten(name, &error)),
        _ => Ok(()),
    }
}

fn unwritten(name: &str, error: &io::Error) -> Failure {
    let failure = Failure::output(format!("cannot write to {name}: {}", system_reason(error)));
    match error.kind() {
        io::ErrorKind::NotFound => failure.hint("the directory must exist"),
        _ => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::backend::FORMATS;
    use crate::cli::exit::ExitCode;
    use crate::cli::testing::TempDir;

    struct Refusing(io::ErrorKind);

    impl Write for Refusing {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Output {
        /// An output that nobody reads.
        pub(crate) fn broken() -> Self {
            let target = Target::Stream(Box::new(Refusing(io::ErrorKind::BrokenPipe)));
            Self {
                name: "x".to_owned(),
                format: format("ndjson"),
                options: RenderOptions::default(),
                target,
                error: None,
            }
        }
    }

    fn format(id: &str) -> Format {
        *FORMATS.iter().find(|format| format.id == id).unwrap()
    }

    fn report(output: &mut Output) {
        output.report(&Report::default(), &Summary::default());
    }

    fn refusing(kind: io::ErrorKind) -> Output {
        let target = Target::Stream(Box::new(Refusing(kind)));
        let format = format("ndjson");
        let mut output =
            Output { name: "x".to_owned(), format, options: RenderOptions::default(), target, error: None };
        report(&mut output);
        output
    }

    #[test]
    fn a_reader_that_went_away_is_no_failure_and_a_full_disk_is() {
        assert!(refusing(io::ErrorKind::BrokenPipe).finish().is_ok());
        assert_eq!(refusing(io::ErrorKind::StorageFull).finish().unwrap_err().exit, ExitCode::Output);
    }

    #[test]
    fn a_file_appears_when_it_is_finished() {
        let dir = TempDir::new("output");
        let spec = OutputSpec { format: format("json"), file: dir.path().join("r.json") };
        let mut output = Output::file(&spec, RenderOptions::default()).unwrap();
        report(&mut output);
        assert!(!spec.file.exists());
        output.finish().unwrap();
        assert_eq!(dir.names(), ["r.json"]);
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_written_to_and_not_replaced() {
        let spec = OutputSpec { format: format("json"), file: "/dev/null".into() };
        let mut output = Output::file(&spec, RenderOptions::default()).unwrap();
        report(&mut output);
        output.finish().unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[test]
    fn a_directory_is_no_file() {
        let dir = TempDir::new("directory-output");
        let spec = OutputSpec { format: format("json"), file: dir.path().to_owned() };
        let finished = Output::file(&spec, RenderOptions::default()).and_then(Output::finish);
        assert_eq!(finished.unwrap_err().exit, ExitCode::Output);
    }
}
