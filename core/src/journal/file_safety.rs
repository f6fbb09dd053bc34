//! Files that others could read, write or swap are not used (RULES 6.5).
//!
//! Nothing here opens the database itself: closing any descriptor of it would drop the locks that SQLite holds for
//! the whole process.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags};

use super::error::OpenError;
use super::seal;

/// The path with a suffix after its whole name: `access.db` and `-commit` make `access.db-commit`.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The one absolute name of the file, symbolic links followed: the files beside it follow that name, and two names
/// for one database would mean two sets of locks.
pub(crate) fn resolve(path: &Path) -> Result<PathBuf, OpenError> {
    let folder_error = |source| OpenError::Folder { path: path.to_owned(), source };
    match fs::canonicalize(path) {
        Ok(resolved) => Ok(resolved),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if fs::symlink_metadata(path).is_ok() {
                // A link to nothing: where a database created now would stand is not ours to guess.
                return Err(OpenError::NotFound { path: path.to_owned() });
            }
            let name = path.file_name().ok_or_else(|| OpenError::NotAFile { path: path.to_owned() })?;
            let folder = match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            };
            Ok(fs::canonicalize(folder).map_err(folder_error)?.join(name))
        }
        Err(error) => Err(folder_error(error)),
    }
}

/// Refuses a database on a network file system.
pub(crate) fn check_file_system(path: &Path) -> Result<(), OpenError> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let stat = rustix::fs::statfs(folder)
        .map_err(|error| OpenError::Folder { path: path.to_owned(), source: error.into() })?;
    match network_name(&stat) {
        Some(file_system) => Err(OpenError::NetworkFileSystem { path: path.to_owned(), file_system }),
        None => Ok(()),
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn network_name(stat: &rustix::fs::StatFs) -> Option<String> {
    // The type's sign and width differ between architectures; the number is 32 bits everywhere.
    network_name_of(stat.f_type as u32).map(str::to_owned)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn network_name_of(magic: u32) -> Option<&'static str> {
    Some(match magic {
        0x0000_6969 => "NFS",
        0x0000_517b | 0xfe53_4d42 => "SMB",
        0xff53_4d42 => "CIFS",
        0x6573_5546 => "FUSE",
        0x0102_1997 => "9P",
        0x00c3_6400 => "Ceph",
        0x5346_414f | 0x6b41_4653 => "AFS",
        0x7375_7245 => "Coda",
        0x0000_564c => "NCP",
        0x0bd0_0bd0 => "Lustre",
        0x0116_1970 => "GFS2",
        0x7461_636f => "OCFS2",
        0x4750_4653 => "GPFS",
        0x1983_0326 => "BeeGFS",
        _ => return None,
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn network_name(stat: &rustix::fs::StatFs) -> Option<String> {
    const MNT_LOCAL: u32 = 0x1000;
    (stat.f_flags as u32 & MNT_LOCAL == 0).then(|| "not local".to_owned())
}

/// Refuses a file that others can write, that is no file, or that has several names. Whether it exists.
pub(crate) fn check_file(path: &Path) -> Result<bool, OpenError> {
    let path = path.to_owned();
    let meta = match fs::symlink_metadata(&path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(source) => return Err(OpenError::Folder { path, source }),
    };
    if !meta.is_file() {
        return Err(OpenError::NotAFile { path });
    }
    if meta.nlink() > 1 {
        return Err(OpenError::HardLinked { path, links: meta.nlink() });
    }
    let mode = meta.mode() & 0o7777;
    if mode & 0o022 != 0 {
        return Err(OpenError::Permissions { path, mode, could: "write", fix: "go-w" });
    }
    Ok(true)
}

/// As [`check_file`], for a key: not even readable by everybody. A group may read it, as mounted secrets need.
pub(crate) fn check_key_file(path: &Path) -> Result<(), OpenError> {
    // Mounted secrets are symbolic links into another folder.
    let meta = fs::metadata(path).map_err(|source| OpenError::Folder { path: path.to_owned(), source })?;
    let mode = meta.mode() & 0o7777;
    let path = path.to_owned();
    if mode & 0o022 != 0 {
        return Err(OpenError::Permissions { path, mode, could: "write", fix: "go-w" });
    }
    if mode & 0o004 != 0 {
        return Err(OpenError::Permissions { path, mode, could: "read", fix: "o-r" });
    }
    Ok(())
}

/// A name for a file that is moved into place once it is whole.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    let random = u64::from_ne_bytes(seal::random());
    beside(path, &format!(".new-{random:016x}"))
}

/// Creates a file only its owner can read and write; fails when it exists.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

/// Opens a file for reading and writing, creating it for its owner alone if need be.
pub(crate) fn open_or_create_private(path: &Path) -> io::Result<File> {
    match create_private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            OpenOptions::new().read(true).write(true).open(path)
        }
        created => created,
    }
}

/// Gives a finished file its name unless something has that name already; `false` then.
pub(crate) fn move_into_place(from: &Path, to: &Path) -> io::Result<bool> {
    match rustix::fs::renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => {}
        Err(rustix::io::Errno::EXIST) => return Ok(false),
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {
            // A file system without such renames: a link never replaces either.
            match fs::hard_link(from, to) {
                Ok(()) => fs::remove_file(from)?,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Err(error) => return Err(error.into()),
    }
    sync_folder(to)?;
    Ok(true)
}

/// Makes a name given to a file last.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        // A bare name stands in the working folder.
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => Path::new("/"),
    };
    File::open(folder)?.sync_all()
}

/// Creates a file with these bytes for its owner alone, whole or not at all; `false` if the name was taken.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let temporary = unfinished(path);
    let write = || {
        let mut file = create_private(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        move_into_place(&temporary, path)
    };
    let written = write();
    if !matches!(written, Ok(true)) {
        // Best effort: the error is what matters, and the name is nobody else's.
        let _ = fs::remove_file(&temporary);
    }
    written
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known_by_their_number() {
        assert_eq!(network_name_of(0x6969), Some("NFS"));
        assert_eq!(network_name_of(0xfe53_4d42), Some("SMB"));
        for local in [0xef53, 0x5846_5342, 0x9123_683e, 0x0102_1994, 0x794c_7630, 0x2fc1_2fc1] {
            assert_eq!(
                network_name_of(local),
                None,
                "{local:x} is ext4, XFS, Btrfs, tmpfs, overlayfs or ZFS"
            );
        }
    }
}
