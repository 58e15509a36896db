//! The state, kept in a file across restarts.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::builder::StartError;
use crate::core::Core;
use crate::snapshot::{Snapshot, SnapshotError};

/// How long changes are gathered before they are written.
const GATHER: Duration = Duration::from_millis(50);

/// A file that a sandbox keeps its state in, and that no other may use meanwhile.
pub(crate) struct StateFile {
    path: PathBuf,
    found: Option<Snapshot>,
    /// What was written last, and why it could not be written after that.
    written: Mutex<(Option<Snapshot>, Option<String>)>,
    /// Unlocked when it is closed.
    _lock: File,
}

impl StateFile {
    /// Locks the file and reads it, if it is there.
    pub(crate) fn open(path: PathBuf) -> Result<Self, StartError> {
        let failed = |source| StartError::StateFile { path: path.clone(), source };
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(beside(&path, ".lock"));
        let lock = lock.map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StartError::StateFileInUse { path }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let found = match fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(source) => return Err(failed(source)),
        };
        let found = match found.map(String::from_utf8).transpose() {
            Ok(text) => text.map(Snapshot::from_json).transpose().map_err(|why| corrupt(&path, &why))?,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let found = format!("it is not UTF-8 (byte {at})");
                return Err(StartError::StateFileCorrupt { path, found });
            }
        };
        Ok(Self { written: Mutex::new((found.clone(), None)), path, found, _lock: lock })
    }

    /// What it held when it was opened.
    pub(crate) fn found(&self) -> Option<&Snapshot> {
        self.found.as_ref()
    }

    pub(crate) fn corrupt(file: Option<&Self>, why: SnapshotError) -> StartError {
        corrupt(file.map_or(Path::new(""), |file| &file.path), &why)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Why the latest state is not in the file, if it is not.
    pub(crate) fn failure(&self) -> Option<String> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Writes the state, unless it is there already. The file holds the old state or the new one at any moment.
    pub(crate) fn write(&self, snapshot: Snapshot) -> Result<(), SaveError> {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if written.0.as_ref() == Some(&snapshot) && written.1.is_none() {
            return Ok(());
        }
        let outcome = self.replace(snapshot.to_json());
        match outcome {
            Ok(()) => {
                *written = (Some(snapshot), None);
                Ok(())
            }
            Err(source) => {
                written.1 = Some(source.to_string());
                Err(SaveError { path: self.path.clone(), source })
            }
        }
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        let new = beside(&self.path, ".new");
        let mut file = File::create(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&new, &self.path)?;
        // The new name lasts only when its folder is written too; where a folder cannot be opened, nothing more can be
        // done.
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

fn corrupt(path: &Path, why: &SnapshotError) -> StartError {
    StartError::StateFileCorrupt { path: path.to_owned(), found: why.told() }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(ending);
    name.into()
}

/// Writes changes as they come, a little later, until it is aborted. What comes last is for [`save`].
pub(crate) async fn keep(core: Arc<Core>) {
    if core.file.is_none() {
        return;
    }
    loop {
        core.changes.notified().await;
        tokio::time::sleep(GATHER).await;
        let core = Arc::clone(&core);
        // A failure is kept with the file, and tried again with the next change and at the end.
        let _ = tokio::task::spawn_blocking(move || save(&core)).await;
    }
}

/// Writes the state now.
pub(crate) fn save(core: &Core) -> Result<(), SaveError> {
    match &core.file {
        Some(file) => file.write(core.snapshot()),
        None => Ok(()),
    }
}

/// Why the state could not be written to its file. What the file held is still there.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the state to {}\n  help: see to it that its folder can be written to and has space", path.display())]
pub struct SaveError {
    path: PathBuf,
    source: io::Error,
}
