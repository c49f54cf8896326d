fn op_br(&mut self, to: Label) {
    self.op_emit(Row::br, &[Operand::Target(to)]);
}
fn op_br_lt_s32(&mut self, a: Reg, b: RegImm, to: Label) {
    self.op_emit(
        Row::br_lt_s32,
        &[Operand::from(a), Operand::from(b), Operand::Target(to)],
    );
}
fn op_br_ge_s32(&mut self, a: Reg, b: RegImm, to: Label) {
    self.op_emit(
        Row::br_ge_s32,
        &[Operand::from(a), Operand::from(b), Operand::Target(to)],
    );
}
fn op_br_table(&mut self, index: Reg, to: LabelList) {
    self.op_emit(Row::br_table, &[Operand::from(index), Operand::Targets(to)]);
}
