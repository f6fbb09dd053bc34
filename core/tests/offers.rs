//! What the service says it offers is what it carries out.

mod support;

use gatepass::Code;
use support::World;

#[test]
fn only_methods_that_are_not_offered_answer_unimplemented() {
    for world in [World::new(), World::testing()] {
        for (path, method) in gatepass_wire::METHOD_PATHS {
            let refused =
                world.raw(path, Vec::new()).err().is_some_and(|error| error.code() == Code::Unimplemented);
            assert_eq!(world.service.offers(method), !refused, "{path}");
        }
    }
}
