#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Go to the target.
    pub const br: Row = Row(0u16);
    ///Go to the target when less.
    pub const br_lt_s32: Row = Row(1u16);
    ///Go to the target when greater or equal.
    pub const br_ge_s32: Row = Row(2u16);
    ///Go to the target that the index chooses.
    pub const br_table: Row = Row(3u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "br",
            doc: "Go to the target.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: true,
                traps: false,
                flow: true,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 0u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_lt_s32",
            doc: "Go to the target when less.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot, Mode::Imm32],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 1u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::Some(2u16),
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_ge_s32",
            doc: "Go to the target when greater or equal.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot, Mode::Imm32],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 5u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::Some(1u16),
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_table",
            doc: "Go to the target that the index chooses.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "index",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Targets,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: true,
                traps: false,
                flow: true,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 9u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
    ]
};
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = {
    use ::pulley_spec::model::{Mode, OpcodeInfo};
    &[
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed],
            base_bytes: 6u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Imm32, Mode::Fixed],
            base_bytes: 11u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Imm32, Mode::Fixed],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Imm32, Mode::Fixed],
            base_bytes: 11u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Acc, Mode::Imm32, Mode::Fixed],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Acc, Mode::Fixed],
            base_bytes: 6u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 4117911237885155117u64;
