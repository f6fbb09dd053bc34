//! gatepass answers the suite truly, as every subject must, on a set small enough for a test.

use super::{Part, entities, path};
use crate::dataset::{BIG, Dataset, SMALL, TYPES};
use crate::figure::{Metric, Outcome};

#[test]
fn every_part_answers_truly() {
    let folder = std::env::current_exe().unwrap().with_file_name("gatepass-benches-test");
    std::fs::create_dir_all(&folder).unwrap();
    for spec in [SMALL.sized(50, 20, 300), BIG.sized(60, 20, 300)] {
        let mut written = None;
        for part in Part::ALL {
            let report = part.measure(spec, &folder).unwrap_or_else(|failure| panic!("{part:?}: {failure}"));
            let measured = |metric| {
                let of_metric = report.figures.iter().filter(|figure| figure.metric == metric);
                of_metric.filter(|figure| matches!(figure.outcome, Outcome::Measured { .. })).count() == 1
            };
            let expected: &[Metric] = match part {
                Part::Open => &[Metric::Open, Metric::OpenMemory],
                Part::Service => {
                    &[Metric::CheckHot, Metric::Reach, Metric::ReachPage, Metric::Who, Metric::Revoke]
                }
                Part::Engine => {
                    &[Metric::CheckHot, Metric::Reach, Metric::ReachPage, Metric::Who, Metric::Retag]
                }
                Part::Windows => &[Metric::CheckWindows],
                Part::Past => &[Metric::CheckPast],
                Part::Durable => &[Metric::RevokeVisible, Metric::RevokeBy64, Metric::WriteRate],
                Part::Network => &[Metric::GrpcCheck, Metric::GrpcWriteRate],
                Part::File => &[],
            };
            assert!(expected.iter().all(|metric| measured(*metric)), "{report:?}");
            // A grant that one part leaves behind would answer the next one's questions.
            let bytes = std::fs::read(path(spec, &folder)).unwrap();
            assert!(
                *written.get_or_insert_with(|| bytes.clone()) == bytes,
                "{part:?} changed the set's file"
            );
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn every_type_is_one_that_the_schema_knows() {
    let set = Dataset::generate(SMALL.sized(1, 5, 500));
    for kind in 0..TYPES.len() {
        let resource = set.resources.iter().find(|resource| usize::from(resource.kind) == kind).unwrap();
        assert!(entities::resource(&set, resource).is_ok(), "{}", TYPES[kind]);
    }
}
