//! What nothing can beat: the parts of a check alone, and what the disk charges for durability. No engines, only a
//! measure for how far from the ground the engines are.

use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use hashbrown::HashMap;
use roaring::RoaringBitmap;

use crate::dataset::Dataset;
use crate::figure::{Figure, Metric};
use crate::load;
use crate::measure::{self, Effort};
use crate::questions::{Covered, Pair, Questions};
use crate::subject::Failure;

/// One bitmap of resources for each user in question, asked by index: no ids, no time, no grants. Only hot pairs: for
/// all users of the big set the bitmaps alone would take more memory than any engine here.
pub(crate) fn bitmaps(set: &Dataset, covered: &Covered, hot: &Questions) -> Result<Vec<Figure>, Failure> {
    let of_role = |role: u32| {
        let role = &set.roles[role as usize];
        role.dynamic.iter().flat_map(|rule| covered.by(rule)).chain(&role.ids).copied()
    };
    let mut of_user: Vec<RoaringBitmap> = vec![RoaringBitmap::new(); set.users.len()];
    for pair in hot.pairs() {
        let user = pair.user as usize;
        of_user[user] = set.users[user].roles.iter().flat_map(|&role| of_role(role)).collect();
    }
    let check = |pair: &Pair| of_user[pair.user as usize].contains(pair.resource);
    if let Some(wrong) = hot.pairs().iter().find(|pair| check(pair) != pair.allowed) {
        return Err(Failure::Wrong(format!("bitmaps, {wrong:?}")));
    }
    measured(&[(Metric::CheckHot, hot)], "user bitmaps, by index", |questions, index| {
        black_box(check(&questions.pairs()[index]));
    })
}

/// From an account's and a resource's id to their indices, and nothing else.
pub(crate) fn look_ups(set: &Dataset, asked: &[(Metric, &Questions)]) -> Result<Vec<Figure>, Failure> {
    let users: HashMap<String, u32> = (0..).zip(&set.users).map(|(index, user)| (user.id(), index)).collect();
    let resources: HashMap<String, u32> =
        (0..).zip(&set.resources).map(|(index, resource)| (resource.id(), index)).collect();
    measured(asked, "two string look-ups", |questions, index| {
        let (account, resource, _) = questions.get(index);
        black_box((users.get(account), resources.get(resource)));
    })
}

fn measured(
    asked: &[(Metric, &Questions)],
    way: &str,
    call: impl Fn(&Questions, usize),
) -> Result<Vec<Figure>, Failure> {
    let figure = |(metric, questions): &(Metric, &Questions)| {
        let mut at = 0;
        let timing = measure::batched(Effort::FAST, |_| {
            call(questions, at);
            at = if at + 1 == questions.len() { 0 } else { at + 1 };
            Ok::<_, Failure>(())
        })?;
        Ok(Figure::timing(*metric, timing).way(way))
    };
    asked.iter().map(figure).collect()
}

/// Appends of 512 bytes, each with an `fdatasync` of its own: by one client, and by 64, which wait for one another
/// as writers do who do not share a commit.
pub(crate) fn sync(folder: &Path) -> Result<Vec<Figure>, Failure> {
    let path = folder.join("floor.bin");
    let file =
        OpenOptions::new().create(true).truncate(true).write(true).open(&path).map_err(Failure::from)?;
    let file = Mutex::new(file);
    let append = || {
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&[7; 512]).and_then(|()| file.sync_data()).map_err(Failure::from)
    };
    let one = measure::single(Effort { samples: 2_000, ..Effort::FAST }, |_| append());
    let many = load::threads(64, Effort::FAST.time, |_, _| append());
    std::fs::remove_file(&path).map_err(Failure::from)?;
    let (one, many) = (Figure::timing(Metric::Revoke, one?), many?);
    let way = "append and fdatasync";
    Ok(vec![
        one.way(way),
        Figure::timing(Metric::RevokeBy64, many.latency).way(way),
        Figure::value(Metric::WriteRate, many.rate, many.latency.samples).way(way),
    ])
}
