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
#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Opcode {
    ///Go to the target.
    pub const br: Opcode = Opcode(0u16);
    ///Go to the target when less.
    pub const br_lt_s32_ss: Opcode = Opcode(1u16);
    ///Go to the target when less.
    pub const br_lt_s32_si: Opcode = Opcode(2u16);
    ///Go to the target when less.
    pub const br_lt_s32_as: Opcode = Opcode(3u16);
    ///Go to the target when less.
    pub const br_lt_s32_ai: Opcode = Opcode(4u16);
    ///Go to the target when greater or equal.
    pub const br_ge_s32_ss: Opcode = Opcode(5u16);
    ///Go to the target when greater or equal.
    pub const br_ge_s32_si: Opcode = Opcode(6u16);
    ///Go to the target when greater or equal.
    pub const br_ge_s32_as: Opcode = Opcode(7u16);
    ///Go to the target when greater or equal.
    pub const br_ge_s32_ai: Opcode = Opcode(8u16);
    ///Go to the target that the index chooses.
    pub const br_table_s: Opcode = Opcode(9u16);
    ///Go to the target that the index chooses.
    pub const br_table_a: Opcode = Opcode(10u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = &[
    ::pulley_spec::model::RowInfo {
        name: "br",
        doc: "Go to the target.",
        operands: &[
            ::pulley_spec::model::OperandInfo {
                name: "to",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Target,
                modes: &[::pulley_spec::model::Mode::Fixed],
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
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::I32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "b",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::I32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Imm32,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "to",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Target,
                modes: &[::pulley_spec::model::Mode::Fixed],
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
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::I32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "b",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::I32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Imm32,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "to",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Target,
                modes: &[::pulley_spec::model::Mode::Fixed],
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
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::U32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "to",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Targets,
                modes: &[::pulley_spec::model::Mode::Fixed],
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
];
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = &[
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[::pulley_spec::model::Mode::Fixed],
        base_bytes: 6u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 8u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Imm32,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 11u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 7u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Imm32,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 10u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 2u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 8u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 2u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Imm32,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 11u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 2u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 7u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 2u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Imm32,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 10u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 3u16,
        modes: &[::pulley_spec::model::Mode::Slot, ::pulley_spec::model::Mode::Fixed],
        base_bytes: 7u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 3u16,
        modes: &[::pulley_spec::model::Mode::Acc, ::pulley_spec::model::Mode::Fixed],
        base_bytes: 6u16,
    },
];
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 4117911237885155117u64;
