//! Handlers have no frame and end in a jump: what the compiler made of them is looked at.
//!
//! How fast the machine is depends on handlers that work in the registers which are theirs to change, and go straight to
//! the next one. Nothing in the source forces that, so this test finds the handlers in its own executable, by the table that dispatch
//! jumps through, and disassembles them. It runs in optimized builds with tail dispatch for x86-64, where executables are ELF files and
//! steps are not counted; other builds say that it did not run.
//!
//! Invariant: what a handler may do besides follows from its row and modes, or has a reason in [`CALLERS`].

#[cfg(target_arch = "x86_64")]
mod support;

use std::io::Write as _;

#[cfg(not(target_arch = "x86_64"))]
#[test]
fn handlers_have_no_frame_and_end_in_a_jump() {
    not_run("handlers are not x86-64 code");
}

/// Tells why nothing was tested, also when the output of tests that pass is not shown.
fn not_run(why: &str) {
    let line = format!("handlers_have_no_frame_and_end_in_a_jump was NOT RUN: {why}\n");
    std::io::stderr().write_all(line.as_bytes()).expect("standard error takes what is written");
}

#[cfg(target_arch = "x86_64")]
mod x86_64 {
    use super::support::program::{Program, World};
    use iced_x86::{
        Decoder, DecoderOptions, FlowControl, Formatter as _, GasFormatter, Instruction, InstructionInfoFactory,
        Register,
    };
    use object::{File, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationTarget, Symbol, SymbolKind};
    use pulley_vm::isa::{Mode, Opcode};
    use std::collections::{BTreeMap, BTreeSet};
    use std::ops::Range;

    /// Rows whose handlers call functions, and why they may. An entry that is not needed is an error.
    const CALLERS: &[(&str, &str)] = &[
        ("memory_copy", "copies with the platform's function, which takes longer than to save registers"),
        ("memory_fill", "fills with the platform's function, which takes longer than to save registers"),
        ("fma32", "rounds once, by a function of the library: not every processor has an instruction for it"),
        ("fma64", "rounds once, by a function of the library: not every processor has an instruction for it"),
    ];

    /// Where the functions of the dispatch strategy are, by path.
    const MODULE: &str = "pulley_vm::interp::dispatch::";

    /// The addresses of the handlers by the numbers of their opcodes.
    const TABLE: &str = "pulley_vm::interp::dispatch::table::TABLE";

    /// Registers that are the caller's: who changes one has saved it, and whoever saves something has a frame.
    const SAVED: [Register; 7] =
        [Register::RSP, Register::RBP, Register::RBX, Register::R12, Register::R13, Register::R14, Register::R15];

    /// What a handler may do besides working in its registers and going to the next one by an indirect jump.
    #[derive(Clone, Copy, Default)]
    struct Allowed {
        /// Return to the run loop.
        ret: bool,
        /// Save registers.
        save: bool,
        /// Call functions.
        call: bool,
    }

    impl Allowed {
        fn to(opcode: Opcode) -> Allowed {
            let info = opcode.row().info();
            Allowed {
                // Calls of what is not code of the instance, and the end of a call from outside.
                ret: info.flags.flow && (info.flags.leaves || info.flags.internal),
                // A loop over slots, or one that repeats an instruction, holds more than there are registers.
                save: opcode.info().modes.iter().any(|mode| matches!(mode, Mode::ListN | Mode::ListWide | Mode::Again)),
                call: false,
            }
        }

        fn to_caller(self) -> Allowed {
            Allowed { save: true, call: true, ..self }
        }
    }

    /// What the code of a function, which lies at an address, does that it may not. `functions` are those that it may go to
    /// by a direct jump.
    fn offences(code: &[u8], address: u64, functions: &BTreeSet<u64>, allowed: Allowed) -> Vec<String> {
        let (mut format, mut info) = (GasFormatter::new(), InstructionInfoFactory::new());
        let inside = address..address + code.len() as u64;
        let (mut found, mut goes_on) = (Vec::new(), true);
        let mut decoder = Decoder::with_ip(64, code, address, DecoderOptions::NONE);
        while decoder.can_decode() {
            let instruction = decoder.decode();
            if let Some(what) = offence(&instruction, &mut info, &inside, functions, allowed) {
                let mut text = String::new();
                format.format(&instruction, &mut text);
                found.push(format!("`{text}` {what}"));
            }
            goes_on = match instruction.flow_control() {
                FlowControl::UnconditionalBranch | FlowControl::IndirectBranch | FlowControl::Return => false,
                // A panic, since what is called might.
                FlowControl::Call | FlowControl::IndirectCall => !allowed.call,
                _ => true,
            };
        }
        if goes_on {
            found.push("the code does not end in a jump".into());
        }
        found
    }

    fn offence(
        instruction: &Instruction,
        info: &mut InstructionInfoFactory,
        inside: &Range<u64>,
        functions: &BTreeSet<u64>,
        allowed: Allowed,
    ) -> Option<&'static str> {
        match instruction.flow_control() {
            FlowControl::Return => return (!allowed.ret).then_some("returns"),
            FlowControl::Call | FlowControl::IndirectCall => return (!allowed.call).then_some("calls"),
            FlowControl::UnconditionalBranch | FlowControl::ConditionalBranch => {
                let target = instruction.near_branch_target();
                let known = inside.contains(&target) || functions.contains(&target);
                return (!known).then_some("goes somewhere else");
            }
            FlowControl::Next | FlowControl::IndirectBranch => {}
            _ if instruction.is_invalid() => return Some("is no instruction"),
            _ => return Some("is not for handlers"),
        }
        let registers = info.info(instruction).used_registers();
        let saved = registers.iter().any(|used| SAVED.contains(&used.register().full_register()));
        (saved && !allowed.save).then_some("uses the stack or a register of the caller")
    }

    /// The name of a symbol as it stands in the source.
    fn name(symbol: &Symbol<'_, '_>) -> String {
        format!("{:#}", rustc_demangle::demangle(symbol.name().unwrap_or_default()))
    }

    /// The addresses in the table of handlers: as the dynamic linker writes them, or as they stand in the file if it writes none.
    fn handlers(file: &File<'_>) -> Vec<u64> {
        let tables = file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Data && name(symbol) == TABLE);
        let tables: Vec<_> = tables.map(|symbol| (symbol.address(), symbol.size())).collect();
        let [(address, size)] = tables[..] else {
            panic!("the executable has {} tables of handlers: was it stripped?", tables.len())
        };
        assert_eq!(size, 8 * Opcode::all().count() as u64, "there is an address for each opcode");
        let mut table: Vec<u64> = bytes(file, address, size)
            .chunks_exact(8)
            .map(|entry| u64::from_le_bytes(entry.try_into().expect("a chunk of 8 bytes")))
            .collect();
        for (at, relocation) in file.dynamic_relocations().into_iter().flatten() {
            if (address..address + size).contains(&at) {
                assert!(at % 8 == address % 8 && relocation.target() == RelocationTarget::Absolute, "{relocation:?}");
                table[(at - address) as usize / 8] = relocation.addend() as u64;
            }
        }
        table
    }

    /// What is in the file at an address.
    fn bytes<'data>(file: &File<'data>, address: u64, size: u64) -> &'data [u8] {
        let mut sections = file.sections();
        sections
            .find_map(|section| section.data_range(address, size).ok().flatten())
            .expect("addresses are in sections")
    }

    #[test]
    fn handlers_have_no_frame_and_end_in_a_jump() {
        if pulley_vm::STRATEGY != "tail" {
            return super::not_run("dispatch is by a loop, since the build is not optimized or forces it");
        }
        if cfg!(feature = "step-limit") {
            return super::not_run("handlers count steps, which takes a register");
        }
        // What is never entered would not be in the executable.
        let mut program = Program::new();
        let function = program.answering_function(0, 0);
        assert_eq!(World::new(program.build()).call(function, &[]), Ok(vec![]));

        let path = std::env::current_exe().expect("this test's program");
        let program = std::fs::read(path).expect("the program can be read");
        if !program.starts_with(b"\x7fELF") {
            return super::not_run("the executable is not an ELF file");
        }
        let file = File::parse(&*program).expect("an executable");
        let handlers = handlers(&file);
        // Where functions are in the file's code, and how long. Those of the strategy that are no handlers may be jumped to.
        let (mut functions, mut others) = (BTreeMap::new(), BTreeSet::new());
        for symbol in file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.is_definition()) {
            functions.insert(symbol.address(), symbol.size());
            if name(&symbol).starts_with(MODULE) && !handlers.contains(&symbol.address()) {
                others.insert(symbol.address());
            }
        }

        let (mut wrong, mut callers) = (Vec::new(), BTreeSet::new());
        for (opcode, address) in Opcode::all().zip(&handlers) {
            let (name, row) = (format!("{opcode:?}"), opcode.row().info().name);
            let Some(size) = functions.get(address) else {
                wrong.push(format!("{name}: there is no function at {address:#x}"));
                continue;
            };
            let (code, allowed) = (bytes(&file, *address, *size), Allowed::to(opcode));
            let mut found = offences(code, *address, &others, allowed);
            if !found.is_empty() && CALLERS.iter().any(|caller| caller.0 == row) {
                callers.insert(row);
                found = offences(code, *address, &others, allowed.to_caller());
            }
            if !found.is_empty() {
                wrong.push(format!("{name}: {}", found.join(", ")));
            }
        }
        let needless = CALLERS.iter().filter(|(row, _)| !callers.contains(row));
        wrong.extend(needless.map(|(row, _)| format!("{row}: is in the list of rows that call, and need not be")));
        assert!(wrong.is_empty(), "{} of {} opcodes:\n{}", wrong.len(), handlers.len(), wrong.join("\n"));
    }

    #[test]
    fn what_handlers_may_not_do_is_found() {
        const AT: u64 = 0x1000;
        const KNOWN: u64 = 0x2000;
        let nothing = Allowed::default();
        let found = |code: &[u8], allowed| offences(code, AT, &BTreeSet::from([KNOWN]), allowed);
        let jump = [0xff, 0xe0];
        for (code, expected) in [
            (&[0x53][..], "`push %rbx` uses"),
            (&[0x5d], "`pop %rbp` uses"),
            (&[0x48, 0x83, 0xec, 0x08], "`sub $8,%rsp` uses"),
            (&[0x44, 0x89, 0x7c, 0x24, 0xfc], "`mov %r15d,-4(%rsp)` uses"),
            (&[0x8b, 0x45, 0xfc], "`mov -4(%rbp),%eax` uses"),
            (&[0xff, 0xd0], "`call *%rax` calls"),
            (&[0xe8, 0, 0, 0, 0], "`call 0x0000000000001005` calls"),
            (&[0xc3], "`ret` returns"),
            (&[0x72, 0x7f], "`jb 0x0000000000001081` goes"),
            (&[0x0f, 0x0b], "`ud2` is not"),
            (&[0x06], "`(bad)` is no"),
        ] {
            let found = found(&[code, &jump].concat(), nothing);
            assert!(found.first().is_some_and(|first| first.starts_with(expected)), "{expected}: {found:?}");
        }
        assert_eq!(found(&[0x89, 0xc8], nothing), ["the code does not end in a jump"]);
        assert_eq!(found(&[0x74, 0x01, 0x90, 0xff, 0xe0], nothing), [""; 0]);
        assert_eq!(found(&[0xe9, 0xfb, 0x0f, 0, 0], nothing), [""; 0]);
        assert_eq!(found(&[0xc3], Allowed { ret: true, ..nothing }), [""; 0]);
        assert_eq!(found(&[0x53, 0x5b, 0xff, 0xe0], Allowed { save: true, ..nothing }), [""; 0]);
        assert_eq!(found(&[0xff, 0xd0, 0xff, 0xe0], nothing.to_caller()), [""; 0]);
    }
}
