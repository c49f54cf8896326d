#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///The sum.
    pub const add32: Row = Row(0u16);
    ///Branch when equal, as signed integers.
    pub const br_eq32: Row = Row(1u16);
    ///Branch when not equal, as signed integers.
    pub const br_ne32: Row = Row(2u16);
    ///Load.
    pub const load32: Row = Row(3u16);
    ///Add a constant, and branch when the sum is equal.
    pub const add_br_eq32: Row = Row(4u16);
    ///Add a constant, and branch when the sum is not equal.
    pub const add_br_ne32: Row = Row(5u16);
    ///Load from a sum.
    pub const load_add32: Row = Row(6u16);
    ///Load an address, and what is there: a trap of the first says that one is behind it.
    pub const load_load32: Row = Row(7u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "add32",
            doc: "The sum.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Imm8],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: true,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 0u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_eq32",
            doc: "Branch when equal, as signed integers.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
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
            first: 2u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::Some(2u16),
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_ne32",
            doc: "Branch when not equal, as signed integers.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
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
            first: 3u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::Some(1u16),
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "load32",
            doc: "Load.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: true,
                stores: false,
                internal: false,
            },
            first: 4u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "add_br_eq32",
            doc: "Add a constant, and branch when the sum is equal.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Imm8],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b2",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
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
                commutes: true,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 6u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::Some(5u16),
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 0u16,
                second: 1u16,
                at: ::core::option::Option::Some(0u8),
                keeps: true,
                sources: &[
                    (false, 0u8),
                    (false, 1u8),
                    (false, 2u8),
                    (true, 1u8),
                    (true, 2u8),
                ],
                trapping: 0u8,
            }),
        },
        ::pulley_spec::model::RowInfo {
            name: "add_br_ne32",
            doc: "Add a constant, and branch when the sum is not equal.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Imm8],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b2",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I32,
                    ),
                    modes: &[Mode::Slot],
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
                commutes: true,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 7u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::Some(4u16),
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 0u16,
                second: 2u16,
                at: ::core::option::Option::Some(0u8),
                keeps: true,
                sources: &[
                    (false, 0u8),
                    (false, 1u8),
                    (false, 2u8),
                    (true, 1u8),
                    (true, 2u8),
                ],
                trapping: 0u8,
            }),
        },
        ::pulley_spec::model::RowInfo {
            name: "load_add32",
            doc: "Load from a sum.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: false,
                commutes: true,
                pure_: false,
                memory: true,
                stores: false,
                internal: false,
            },
            first: 8u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 0u16,
                second: 3u16,
                at: ::core::option::Option::Some(1u8),
                keeps: false,
                sources: &[(true, 0u8), (false, 1u8), (false, 2u8), (true, 2u8)],
                trapping: 1u8,
            }),
        },
        ::pulley_spec::model::RowInfo {
            name: "load_load32",
            doc: "Load an address, and what is there: a trap of the first says that one is behind it.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset2",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: true,
                stores: false,
                internal: false,
            },
            first: 10u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 3u16,
                second: 3u16,
                at: ::core::option::Option::Some(1u8),
                keeps: false,
                sources: &[(true, 0u8), (false, 1u8), (false, 2u8), (true, 2u8)],
                trapping: 2u8,
            }),
        },
    ]
};
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = {
    use ::pulley_spec::model::{Mode, OpcodeInfo};
    &[
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8, Mode::Slot, Mode::Fixed],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 5u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8, Mode::Slot, Mode::Fixed],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 6u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 9u16,
        },
        OpcodeInfo {
            row: 6u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 7u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed, Mode::Fixed],
            base_bytes: 12u16,
        },
        OpcodeInfo {
            row: 7u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Fixed, Mode::Fixed],
            base_bytes: 11u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 9517643990083320504u64;
