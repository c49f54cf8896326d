#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Call a function of this module.
    pub const call: Row = Row(0u16);
    ///Return the values to the caller.
    pub const ret: Row = Row(1u16);
    ///Leave the interpreter.
    pub const exit: Row = Row(2u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "call",
            doc: "Call a function of this module.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "callee",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Func,
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "args",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Args,
                    modes: &[
                        Mode::List(0u8),
                        Mode::List(1u8),
                        Mode::List(2u8),
                        Mode::List(3u8),
                        Mode::List(4u8),
                        Mode::ListN,
                        Mode::ListWide,
                    ],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "results",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Results,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
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
            opcodes: 7u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "ret",
            doc: "Return the values to the caller.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "values",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Returns,
                    modes: &[
                        Mode::List(0u8),
                        Mode::List(1u8),
                        Mode::List(2u8),
                        Mode::ListN,
                        Mode::ListWide,
                        Mode::Acc,
                    ],
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
            first: 7u16,
            opcodes: 6u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "exit",
            doc: "Leave the interpreter.",
            operands: &[],
            flags: ::pulley_spec::model::Flags {
                terminator: true,
                traps: false,
                flow: true,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: true,
            },
            first: 13u16,
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
            modes: &[Mode::Fixed, Mode::List(0u8), Mode::Fixed],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::List(1u8), Mode::Fixed],
            base_bytes: 11u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::List(2u8), Mode::Fixed],
            base_bytes: 12u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::List(3u8), Mode::Fixed],
            base_bytes: 13u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::List(4u8), Mode::Fixed],
            base_bytes: 14u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::ListN, Mode::Fixed],
            base_bytes: 11u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Fixed, Mode::ListWide, Mode::Fixed],
            base_bytes: 12u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::List(0u8)],
            base_bytes: 2u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::List(1u8)],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::List(2u8)],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::ListN],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::ListWide],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc],
            base_bytes: 2u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[],
            base_bytes: 2u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 5501216463157398720u64;
