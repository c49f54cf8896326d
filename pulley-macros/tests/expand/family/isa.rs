#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///The sum of two 32-bit floats.
    pub const fadd32: Row = Row(0u16);
    ///The difference of two 32-bit floats.
    pub const fsub32: Row = Row(1u16);
    ///The quotient of two 32-bit floats.
    pub const fdiv32: Row = Row(2u16);
    ///The sum of two 64-bit floats.
    pub const fadd64: Row = Row(3u16);
    ///The difference of two 64-bit floats.
    pub const fsub64: Row = Row(4u16);
    ///The quotient of two 64-bit floats.
    pub const fdiv64: Row = Row(5u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "fadd32",
            doc: "The sum of two 32-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 0u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "fsub32",
            doc: "The difference of two 32-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 4u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "fdiv32",
            doc: "The quotient of two 32-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F32,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 8u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "fadd64",
            doc: "The sum of two 64-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 9u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "fsub64",
            doc: "The difference of two 64-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 13u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "fdiv64",
            doc: "The quotient of two 64-bit floats.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::F64,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 17u16,
            opcodes: 1u16,
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
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 5u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 1765389255957209106u64;
