fn op_add32(&mut self, a: Reg, b: RegImm) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::add32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_br_if32(&mut self, cond: Reg, to: Label) {
    self.op_emit(Row::br_if32, &[Operand::from(cond), Operand::Target(to)]);
}
fn op_store32(&mut self, addr: Address, offset: u32, value: Reg) {
    self.op_emit(
        Row::store32,
        &[Operand::from(addr), Operand::Imm(offset as i64), Operand::from(value)],
    );
}
