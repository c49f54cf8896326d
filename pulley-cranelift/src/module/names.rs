//! The name section. It means nothing to validation, so what is wrong in it is left out instead of refused.

use pulley_vm::artifact::Artifact;
use wasmparser::{Name, NameSectionReader};

/// Takes the names of the module and of its functions, up to the first thing that is malformed.
pub(super) fn read(section: NameSectionReader<'_>, functions: usize, artifact: &mut Artifact) {
    for subsection in section {
        match subsection {
            Ok(Name::Module { name, .. }) => artifact.name = Some(name.to_owned()),
            Ok(Name::Function(names)) => {
                for naming in names {
                    let Ok(naming) = naming else { return };
                    if usize::try_from(naming.index).is_ok_and(|index| index < functions) {
                        artifact.names.push(naming.index, naming.name);
                    }
                }
            }
            Ok(_) => {}
            Err(_) => return,
        }
    }
}
