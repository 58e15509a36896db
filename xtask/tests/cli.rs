//! What the commands say, as people read it.

#[test]
fn import_says_what_is_wrong_where_and_what_to_do() {
    trycmd::TestCases::new().case("tests/import.trycmd");
}
