//! From a method and a path to an operation of the contract.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;

use super::Operation;

/// Where a request belongs.
pub(crate) enum Route<'a> {
    /// To this operation, with the values of its path parameters in order.
    Found(&'a Operation, Vec<String>),
    /// To a path that has only these other methods.
    OtherMethods(Vec<Method>),
    /// To no path of the contract.
    Unknown,
}

/// The paths of the contract as a tree of segments.
#[derive(Default)]
pub(super) struct Router {
    literals: BTreeMap<String, Router>,
    parameter: Option<Box<Router>>,
    /// The operations whose path ends here.
    operations: Vec<usize>,
}

impl Router {
    pub(super) fn new(operations: &[Operation]) -> Self {
        let mut root = Self::default();
        for operation in operations {
            let mut node = &mut root;
            for segment in operation.path.split('/') {
                node = if is_parameter(segment) {
                    node.parameter.get_or_insert_default()
                } else {
                    node.literals.entry(segment.to_owned()).or_default()
                };
            }
            node.operations.push(operation.index);
        }
        root
    }

    /// A literal segment goes before a parameter, and a parameter is never empty, so trailing slashes are exact.
    pub(super) fn find<'a>(&self, operations: &'a [Operation], method: &Method, path: &str) -> Route<'a> {
        let segments: Vec<String> =
            path.split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect();
        let mut search = Search { operations, method, values: Vec::new(), others: Vec::new() };
        match search.walk(self, &segments) {
            Some(operation) => Route::Found(operation, search.values),
            None if search.others.is_empty() => Route::Unknown,
            None => {
                search.others.sort_by(|a, b| a.as_str().cmp(b.as_str()));
                search.others.dedup();
                Route::OtherMethods(search.others)
            }
        }
    }
}

pub(super) fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

struct Search<'a, 'm> {
    operations: &'a [Operation],
    method: &'m Method,
    values: Vec<String>,
    others: Vec<Method>,
}

impl<'a> Search<'a, '_> {
    fn walk(&mut self, node: &Router, segments: &[String]) -> Option<&'a Operation> {
        let Some((segment, rest)) = segments.split_first() else {
            let mut ending = node.operations.iter().filter_map(|&index| self.operations.get(index));
            let found = ending.clone().find(|operation| operation.method == *self.method);
            // The path that fits best is the one whose methods are told, though a looser one may have more.
            if found.is_none() && self.others.is_empty() {
                self.others.extend(ending.by_ref().map(|operation| operation.method.clone()));
            }
            return found;
        };
        if let Some(next) = node.literals.get(segment)
            && let Some(found) = self.walk(next, rest)
        {
            return Some(found);
        }
        let next = node.parameter.as_deref().filter(|_| !segment.is_empty())?;
        self.values.push(segment.clone());
        let found = self.walk(next, rest);
        if found.is_none() {
            self.values.pop();
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Contract;

    fn found(method: Method, path: &str) -> (String, Vec<String>) {
        match Contract::embedded().unwrap().route(&method, path) {
            Route::Found(operation, values) => (operation.shape.clone(), values),
            Route::OtherMethods(methods) => panic!("{path} has only {methods:?}"),
            Route::Unknown => panic!("{path} is unknown"),
        }
    }

    #[test]
    fn a_literal_segment_goes_before_a_parameter() {
        assert_eq!(found(Method::GET, "/api/end_users/summary"), ("/api/end_users/summary".to_owned(), vec![]));
        assert_eq!(found(Method::GET, "/api/end_users/abc"), ("/api/end_users/{}".to_owned(), vec!["abc".to_owned()]));
    }

    #[test]
    fn a_literal_without_the_method_leaves_the_way_to_the_parameter() {
        assert_eq!(
            found(Method::DELETE, "/api/end_users/summary"),
            ("/api/end_users/{}".to_owned(), vec!["summary".to_owned()])
        );
    }

    #[test]
    fn a_segment_is_percent_decoded_after_the_path_is_split() {
        assert_eq!(
            found(Method::GET, "/api/end_users/a%2Fb%20%C3%A9"),
            ("/api/end_users/{}".to_owned(), vec!["a/b é".to_owned()])
        );
    }

    #[test]
    fn a_trailing_slash_is_exact() {
        let contract = Contract::embedded().unwrap();
        assert!(matches!(contract.route(&Method::GET, "/api/end_users/"), Route::Unknown));
        assert!(matches!(contract.route(&Method::GET, "/api/crm_integrations/"), Route::Unknown));
        assert!(matches!(contract.route(&Method::GET, "/api/funder_integrations"), Route::Unknown));
        assert_eq!(found(Method::GET, "/api/funder_integrations/").0, "/api/funder_integrations/");
    }

    #[test]
    fn a_known_path_tells_its_methods() {
        let contract = Contract::embedded().unwrap();
        match contract.route(&Method::DELETE, "/api/crm_integrations") {
            Route::OtherMethods(methods) => assert_eq!(methods, [Method::GET, Method::POST]),
            _ => panic!("expected other methods"),
        }
    }

    #[test]
    fn a_literal_path_tells_its_own_methods() {
        let contract = Contract::embedded().unwrap();
        match contract.route(&Method::OPTIONS, "/api/end_users/summary") {
            Route::OtherMethods(methods) => assert_eq!(methods, [Method::GET]),
            _ => panic!("expected other methods"),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_own_path() {
        let contract = Contract::embedded().unwrap();
        for operation in contract.operations() {
            let path = operation.shape.replace("{}", "17");
            match contract.route(&operation.method, &path) {
                Route::Found(found, _) => assert_eq!(found.shape, operation.shape),
                _ => panic!("{} is not found", operation.name()),
            }
        }
    }
}
