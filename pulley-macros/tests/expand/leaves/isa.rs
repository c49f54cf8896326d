#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Grow a table.
    pub const table_grow: Row = Row(0u16);
    ///Empty a data segment.
    pub const data_drop: Row = Row(1u16);
    ///A reference to a function.
    pub const ref_func: Row = Row(2u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "table_grow",
            doc: "Grow a table.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "table",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Table,
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "delta",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "value",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Slot],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: true,
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
            name: "data_drop",
            doc: "Empty a data segment.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "segment",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Data,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: true,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 1u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "ref_func",
            doc: "A reference to a function.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "function",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::FuncIndex,
                    modes: &[Mode::Fixed],
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
            first: 2u16,
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
            modes: &[Mode::Slot, Mode::Fixed, Mode::Slot, Mode::Slot],
            base_bytes: 9u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Fixed],
            base_bytes: 6u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Acc, Mode::Fixed],
            base_bytes: 6u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 15918447332315022664u64;
