#![doc = include_str!("../../docs/formats/rows.md")]

use std::io;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical, ZstdLevel};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type};
use parquet::errors::{ParquetError, Result};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use serde_json::Value;

use super::columns::{COLUMNS, Kind, item, name};
use super::json::SCHEMA;
use super::json::convert::Converter;
use super::{Format, Reader, Tells};
use crate::catalogue::Catalogue;
use crate::report::{Report, Summary};

/// A row for each connection.
pub const FORMAT: Format = Format {
    id: "parquet",
    extensions: &["parquet"],
    reader: Reader::Machine,
    tells: Tells::All,
    write: |report, summary, words, _, out| write_parquet(report, summary, words, out),
};

/// Rows that are written together; as many wait in memory.
const GROUP_ROWS: usize = 16_384;

/// The level that Spark and DuckDB take for zstd.
const ZSTD_LEVEL: i32 = 3;

/// Writes the connections of the report.
///
/// # Errors
/// What `out` says.
pub fn write_parquet(
    report: &Report,
    summary: &Summary,
    words: &Catalogue,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let file = file(report, summary, words).map_err(io::Error::other)?;
    out.write_all(&file)
}

/// The file is small beside the report that it is made from, so that it is made in memory.
fn file(report: &Report, summary: &Summary, words: &Catalogue) -> Result<Vec<u8>> {
    let converter = Converter::of(report, words);
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(ZSTD_LEVEL)?))
        .set_created_by(format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")))
        .set_key_value_metadata(Some(vec![KeyValue::new("wsclose.schema".to_owned(), SCHEMA.to_owned())]))
        .build();
    let mut writer = SerializedFileWriter::new(Vec::new(), schema()?, Arc::new(properties))?;
    let mut rows = report.connections.iter().peekable();
    while rows.peek().is_some() {
        let mut columns: Vec<Cells> = COLUMNS.iter().map(|(_, kind)| Cells::of(*kind)).collect();
        for connection in rows.by_ref().take(GROUP_ROWS) {
            let connection = converter.connection(&connection.record, &summary.concerns);
            let connection =
                serde_json::to_value(connection).map_err(|error| ParquetError::External(error.into()))?;
            for (cells, (place, _)) in columns.iter_mut().zip(COLUMNS) {
                cells.push(connection.pointer(place).unwrap_or(&Value::Null));
            }
        }
        let mut group = writer.next_row_group()?;
        columns.iter().try_for_each(|cells| cells.write(&mut group))?;
        group.close()?;
    }
    writer.into_inner()
}

fn schema() -> Result<Arc<Type>> {
    let mut fields = Vec::new();
    for (place, kind) in COLUMNS {
        let name = name(place);
        match kind {
            Kind::Text => fields.push(text(&name, Repetition::OPTIONAL)?),
            Kind::Small => fields.push(plain(&name, Physical::INT32)?),
            Kind::Count => fields.push(plain(&name, Physical::INT64)?),
            Kind::Millis => fields.push(plain(&name, Physical::DOUBLE)?),
            Kind::Flag => fields.push(plain(&name, Physical::BOOLEAN)?),
            Kind::Time => {
                fields.push(moment(&name)?);
                fields.push(plain(&format!("{name}_ns"), Physical::INT64)?);
            }
            Kind::List => fields.push(list(&name)?),
        }
    }
    let fields = fields.into_iter().map(Arc::new).collect();
    Type::group_type_builder("connection").with_fields(fields).build().map(Arc::new)
}

fn plain(name: &str, physical: Physical) -> Result<Type> {
    Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL).build()
}

fn text(name: &str, repetition: Repetition) -> Result<Type> {
    Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
        .with_logical_type(Some(LogicalType::String))
        .with_repetition(repetition)
        .build()
}

fn moment(name: &str) -> Result<Type> {
    let micros = LogicalType::timestamp(true, TimeUnit::MICROS);
    Type::primitive_type_builder(name, Physical::INT64)
        .with_logical_type(Some(micros))
        .with_repetition(Repetition::OPTIONAL)
        .build()
}

/// The three levels that the format asks for: <https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists>
fn list(name: &str) -> Result<Type> {
    let element = Arc::new(text("element", Repetition::REQUIRED)?);
    let items =
        Type::group_type_builder("list").with_repetition(Repetition::REPEATED).with_fields(vec![element]);
    Type::group_type_builder(name)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(Some(LogicalType::List))
        .with_fields(vec![Arc::new(items.build()?)])
        .build()
}

/// A column's cells of one row group.
enum Cells {
    Text(Column<ByteArray>),
    Small(Column<i32>),
    Count(Column<i64>),
    Millis(Column<f64>),
    Flag(Column<bool>),
    Time { micros: Column<i64>, nanos: Column<i64> },
    List { items: Column<ByteArray>, repetition: Vec<i16> },
}

/// Values, and for each cell how much of it there is: the definition levels.
struct Column<T> {
    values: Vec<T>,
    levels: Vec<i16>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { values: Vec::new(), levels: Vec::new() }
    }
}

impl<T> Column<T> {
    fn push(&mut self, value: Option<T>) {
        self.levels.push(i16::from(value.is_some()));
        self.values.extend(value);
    }

    fn write<D: DataType<T = T>>(
        &self,
        repetition: Option<&[i16]>,
        group: &mut SerializedRowGroupWriter<'_, Vec<u8>>,
    ) -> Result<()> {
        let Some(mut column): Option<SerializedColumnWriter<'_>> = group.next_column()? else {
            return Err(ParquetError::General("more columns than the schema has".to_owned()));
        };
        column.typed::<D>().write_batch(&self.values, Some(&self.levels), repetition)?;
        column.close()
    }
}

impl Cells {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text(Column::default()),
            Kind::Small => Self::Small(Column::default()),
            Kind::Count => Self::Count(Column::default()),
            Kind::Millis => Self::Millis(Column::default()),
            Kind::Flag => Self::Flag(Column::default()),
            Kind::Time => Self::Time { micros: Column::default(), nanos: Column::default() },
            Kind::List => Self::List { items: Column::default(), repetition: Vec::new() },
        }
    }

    fn push(&mut self, value: &Value) {
        match self {
            Self::Text(column) => column.push(value.as_str().map(ByteArray::from)),
            Self::Small(column) => column.push(value.as_i64().and_then(|number| number.try_into().ok())),
            // A hostile frame may claim a length of more than 2^63.
            Self::Count(column) => {
                column.push(value.as_u64().map(|count| count.try_into().unwrap_or(i64::MAX)));
            }
            Self::Millis(column) => column.push(value.as_f64()),
            Self::Flag(column) => column.push(value.as_bool()),
            Self::Time { micros, nanos } => {
                let time = value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
                micros.push(time.map(|time| time.as_nanosecond().div_euclid(1000) as i64));
                nanos.push(time.map(|time| time.as_nanosecond() as i64));
            }
            Self::List { items, repetition } => {
                let list = value.as_array();
                let Some(list) = list.filter(|list| !list.is_empty()) else {
                    repetition.push(0);
                    // Whether there is a list, with nothing in it.
                    items.levels.push(i16::from(list.is_some()));
                    return;
                };
                for (index, member) in list.iter().enumerate() {
                    repetition.push(i16::from(index > 0));
                    items.levels.push(2);
                    items.values.push(ByteArray::from(item(member).as_str()));
                }
            }
        }
    }

    fn write(&self, group: &mut SerializedRowGroupWriter<'_, Vec<u8>>) -> Result<()> {
        match self {
            Self::Text(column) => column.write::<ByteArrayType>(None, group),
            Self::Small(column) => column.write::<Int32Type>(None, group),
            Self::Count(column) => column.write::<Int64Type>(None, group),
            Self::Millis(column) => column.write::<DoubleType>(None, group),
            Self::Flag(column) => column.write::<BoolType>(None, group),
            Self::Time { micros, nanos } => {
                micros.write::<Int64Type>(None, group)?;
                nanos.write::<Int64Type>(None, group)
            }
            Self::List { items, repetition } => items.write::<ByteArrayType>(Some(repetition), group),
        }
    }
}
