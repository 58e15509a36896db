//! Values of query parameters.

use chrono::NaiveDate;

use crate::{Money, Timestamp};

/// A value that can stand in a query string.
///
/// `None` is left out; a list repeats the parameter, and an empty list leaves it out.
///
/// ```
/// use heron_core::QueryValue;
///
/// let mut texts = Vec::new();
/// vec![Some(1), None, Some(3)].each(&mut |text| texts.push(text.to_owned()));
/// assert_eq!(texts, ["1", "3"]);
/// ```
pub trait QueryValue {
    /// Calls `visit` with the text of each value, not yet percent-encoded.
    fn each(&self, visit: &mut dyn FnMut(&str));
}

impl QueryValue for str {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        visit(self);
    }
}

macro_rules! by_display {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn each(&self, visit: &mut dyn FnMut(&str)) {
                visit(&self.to_string());
            }
        }
    )*};
}

by_display!(bool, i32, i64, u32, u64, f64, NaiveDate);

macro_rules! by_str {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn each(&self, visit: &mut dyn FnMut(&str)) {
                visit(self.as_str());
            }
        }
    )*};
}

by_str!(String, Timestamp, Money);

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        (**self).each(visit);
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

impl<T: QueryValue> QueryValue for [T] {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        for value in self {
            value.each(visit);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn each(&self, visit: &mut dyn FnMut(&str)) {
        self.as_slice().each(visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(value: &(impl QueryValue + ?Sized)) -> Vec<String> {
        let mut texts = Vec::new();
        value.each(&mut |text| texts.push(text.to_owned()));
        texts
    }

    #[test]
    fn each_type_has_its_wire_text() {
        assert_eq!(texts("a b"), ["a b"]);
        assert_eq!(texts(&"a".to_owned()), ["a"]);
        assert_eq!(texts(&-1_i64), ["-1"]);
        assert_eq!(texts(&1.5), ["1.5"]);
        assert_eq!(texts(&true), ["true"]);
        assert_eq!(texts(&NaiveDate::from_ymd_opt(2026, 3, 1)), ["2026-03-01"]);
        assert_eq!(texts(&"2026-03-01T00:00:00".parse::<Timestamp>().unwrap()), ["2026-03-01T00:00:00"]);
        assert_eq!(texts(&"12.10".parse::<Money>().unwrap()), ["12.10"]);
    }

    #[test]
    fn none_and_empty_lists_are_left_out_and_lists_repeat() {
        assert!(texts(&None::<&str>).is_empty());
        assert!(texts(&Vec::<u64>::new()).is_empty());
        assert_eq!(texts(&Some(["a", "b"].as_slice())), ["a", "b"]);
    }
}
