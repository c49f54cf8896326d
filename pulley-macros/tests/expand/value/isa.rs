#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Wrapping addition.
    pub const add32: Row = Row(0u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "add32",
            doc: "Wrapping addition.",
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
                    modes: &[Mode::Slot, Mode::Acc],
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
            opcodes: 8u16,
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
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Imm8],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Imm8],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Imm8],
            base_bytes: 3u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 13710149525531842526u64;
