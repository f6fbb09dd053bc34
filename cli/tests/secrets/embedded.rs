//! The same in this process, on a file.

use gatepass::service::{Store, TestClock};

use crate::drive::{Kept, drive};
use crate::search::Needle;
use crate::support::entity::SECRET;
use crate::support::{NOON, World};

#[test]
fn an_embedded_store_writes_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let store = Store::Sqlite { path, exclusive: true, create: true };
    let world = World::open(store, TestClock::at(NOON), true);
    let door = Kept::new(&world);
    let planted = drive(&door);
    let mut written = door.written.into_inner();
    let mut needles = door.issued.into_inner();
    written.add_folder("while it is open", folder.path(), &[]);
    drop(world);
    written.add_folder("after it closed", folder.path(), &["a.db.key"]);
    let issued = needles.len();
    needles.push(Needle::text("a planted secret", SECRET));
    println!("{planted} planted, {issued} issued, {} parts of {} bytes", written.len(), written.bytes());
    assert!(planted > 200 && issued > 8, "{planted} planted, {issued} issued");
    assert!(written.holds("a.db after", "thing-1"), "names are there: the search looks at the right file");
    let leaks = written.leaks(&needles);
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks[..leaks.len().min(20)].join("\n"));
}
