/// A stable id for each value, and all values in display order.
macro_rules! ids {
    ($type:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in display order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),+
                }
            }
        }
    };
}

pub(crate) use ids;
