//! The file journal: what it promises after crashes, failures and rivals.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use kassa_drive::{Error, FileJournal};

fn fresh(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("journal-{name}"));
    let _ = fs::remove_dir_all(&directory);
    directory
}

fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn name<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("ok", |e| e.name())
}

#[test]
fn what_was_appended_is_read_again() {
    let journal = FileJournal::open(fresh("append")).unwrap();
    let mut file = journal.create("Receipt 1").unwrap();
    file.append(0, &lines(&["a", "b"])).unwrap();
    file.append(2, &lines(&["c"])).unwrap();
    drop(file);
    assert_eq!(journal.pending().unwrap(), ["Receipt 1"]);
    let (mut file, read) = journal.reopen("Receipt 1").unwrap();
    assert_eq!(read, ["a", "b", "c"]);
    file.keep(3).unwrap();
    file.append(3, &lines(&["d"])).unwrap();
    journal.finish(&mut file).unwrap();
    assert!(journal.pending().unwrap().is_empty());
    drop(file);
    assert_eq!(journal.reopen("Receipt 1").unwrap().1.len(), 4, "an ended flow can still be looked at");
    assert_eq!(name(journal.create("Receipt 1")), "reference_reused");
    assert_eq!(name(journal.reopen("receipt 1")), "no_journal");
}

#[test]
fn a_torn_end_goes_only_when_it_was_reported() {
    let directory = fresh("torn");
    let journal = FileJournal::open(&directory).unwrap();
    let mut file = journal.create("r").unwrap();
    file.append(0, &lines(&["a", "b"])).unwrap();
    drop(file);
    let path = directory.join("r.journal");
    fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"n\":3,").unwrap();
    let (mut file, read) = journal.reopen("r").unwrap();
    assert_eq!(read, ["a", "b", "{\"n\":3,"]);
    assert_eq!(fs::read(&path).unwrap(), b"a\nb\n{\"n\":3,", "reading changes nothing");
    file.keep(2).unwrap();
    drop(file);
    // That process died before its first line was durable: the next one has to hear of the torn line, too.
    let (mut file, read) = journal.reopen("r").unwrap();
    assert_eq!(read, ["a", "b", "{\"n\":3,"]);
    file.keep(2).unwrap();
    file.append(2, &lines(&["c"])).unwrap();
    file.append(3, &lines(&["d"])).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"a\nb\nc\nd\n");
    drop(file);
    // Only the line feed is missing: the line itself is whole.
    fs::write(&path, b"a\nb").unwrap();
    let (mut file, _) = journal.reopen("r").unwrap();
    file.keep(2).unwrap();
    file.append(2, &lines(&["c"])).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"a\nb\nc\n");
}

#[test]
fn what_was_only_begun_is_swept_and_a_journal_never_is() {
    let directory = fresh("sweep");
    drop(FileJournal::open(&directory).unwrap());
    fs::write(directory.join("torn.journal.new"), b"{\"n\":1").unwrap();
    fs::write(directory.join("empty.journal"), b"").unwrap();
    fs::write(directory.join("decayed.journal"), b"{\"n\":1").unwrap();
    let journal = FileJournal::open(&directory).unwrap();
    assert_eq!(journal.pending().unwrap(), ["decayed", "empty"]);
    assert!(!directory.join("torn.journal.new").exists());
    // Their first lines were whole, and something may have been sent.
    for reference in ["decayed", "empty"] {
        assert_eq!(name(journal.create(reference)), "reference_reused");
    }
    assert_eq!(name(journal.reopen("empty")), "journal_damaged");
}

#[test]
fn a_first_line_that_failed_leaves_its_reference_free() {
    let directory = fresh("first");
    let journal = FileJournal::open(&directory).unwrap();
    let (path, begun) = (directory.join("r.journal"), directory.join("r.journal.new"));
    // Nothing of the line was written; then half of it, where the disk was full.
    for left in ["", "{\"n\":1,\"t\":17"] {
        drop(journal.create("r").unwrap());
        fs::write(&begun, left).unwrap();
        let mut file = journal.create("r").unwrap();
        assert_eq!(name(journal.create("r")), "reference_reused", "somebody is about to write");
        assert_eq!(name(journal.reopen("r")), "journal_locked");
        assert_eq!(fs::read(&begun).unwrap(), b"");
        assert!(journal.pending().unwrap().is_empty(), "it has sent nothing");
        file.append(0, &lines(&["a"])).unwrap();
        assert_eq!((fs::read(&path).unwrap(), begun.exists()), (b"a\n".to_vec(), false));
        drop(file);
        assert_eq!(name(journal.create("r")), "reference_reused", "a whole line may have been acted on");
        assert_eq!(fs::read(&path).unwrap(), b"a\n");
        fs::remove_file(&path).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_looked_at_counts_as_used() {
    let directory = fresh("unseen");
    let journal = FileJournal::open(&directory).unwrap();
    // A link to itself answers every look with an error, for the superuser too.
    std::os::unix::fs::symlink("r.journal", directory.join("done/r.journal")).unwrap();
    assert_eq!(name(journal.create("r")), "journal_storage");
    assert!(!directory.join("r.journal.new").exists());
}

#[cfg(unix)]
#[test]
fn an_entry_that_did_not_become_durable_is_made_so_after_the_flow_was_resumed() {
    let directory = fresh("entry");
    let journal = FileJournal::open(&directory).unwrap();
    let mut file = journal.create("r").unwrap();
    let away = fresh("entry-away");
    fs::rename(&directory, &away).unwrap();
    assert_eq!(name(file.append(0, &lines(&["a"]))), "journal_storage", "it could not be moved into place");
    drop(file);
    fs::rename(&away, &directory).unwrap();
    let mut file = journal.create("r").unwrap();
    file.append(0, &lines(&["a"])).unwrap();
    drop(file);
    // The file is written, and its directory cannot be opened for the barrier.
    for (last, torn) in [(1, ""), (2, "{\"n\":2")] {
        fs::OpenOptions::new()
            .append(true)
            .open(directory.join("r.journal"))
            .unwrap()
            .write_all(torn.as_bytes())
            .unwrap();
        let (mut file, read) = journal.reopen("r").unwrap();
        assert_eq!(read[0], "a");
        file.keep(last).unwrap();
        fs::rename(&directory, &away).unwrap();
        assert_eq!(
            name(file.append(last, &lines(&["b"]))),
            "journal_storage",
            "nothing is acted on before it is tried again"
        );
        drop(file);
        fs::rename(&away, &directory).unwrap();
    }
    let (mut file, read) = journal.reopen("r").unwrap();
    assert_eq!(read, ["a", "b", "b"]);
    file.keep(3).unwrap();
    file.append(3, &lines(&["c"])).unwrap();
}

#[test]
fn one_process_one_directory_and_one_owner_one_flow() {
    let directory = fresh("lock");
    let journal = FileJournal::open(&directory).unwrap();
    assert_eq!(name(FileJournal::open(&directory)), "journal_locked");
    let mut file = journal.create("r").unwrap();
    file.append(0, &lines(&["a"])).unwrap();
    assert_eq!(name(journal.reopen("r")), "journal_locked");
    drop(file);
    assert!(journal.reopen("r").is_ok());
    drop(journal);
    assert!(FileJournal::open(&directory).is_ok());
}

#[test]
fn a_batch_that_does_not_follow_stops_the_journal() {
    let journal = FileJournal::open(fresh("follow")).unwrap();
    let mut file = journal.create("r").unwrap();
    file.append(0, &lines(&["a"])).unwrap();
    assert_eq!(name(file.append(0, &lines(&["b"]))), "journal_moved");
    assert_eq!(name(file.append(1, &lines(&["b"]))), "journal_stopped");
}

#[cfg(unix)]
#[test]
fn files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let directory = fresh("mode");
    let journal = FileJournal::open(&directory).unwrap();
    let key = journal.key().unwrap();
    assert_eq!(key, journal.key().unwrap());
    let mut file = journal.create("r").unwrap();
    file.append(0, &lines(&["a"])).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&directory), 0o700);
    for name in ["lock", "journal.key", "r.journal"] {
        assert_eq!(mode(&directory.join(name)), 0o600, "{name}");
    }
    drop((journal, file));
    assert_eq!(FileJournal::open(&directory).unwrap().key().unwrap(), key);
}
