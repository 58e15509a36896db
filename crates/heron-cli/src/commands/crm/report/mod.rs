pub(super) fn run(_: &crate::args::Report, _: &crate::args::Global, _: &crate::output::Output) -> crate::error::Result<crate::exit::Exit> { Ok(crate::exit::Exit::Done) }
