fn op_add32(&mut self, a: Reg, b: RegImm) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::add32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_br_eq32(&mut self, a: Reg, b: Reg, to: Label) {
    self.op_emit(
        Row::br_eq32,
        &[Operand::from(a), Operand::from(b), Operand::Target(to)],
    );
}
fn op_br_ne32(&mut self, a: Reg, b: Reg, to: Label) {
    self.op_emit(
        Row::br_ne32,
        &[Operand::from(a), Operand::from(b), Operand::Target(to)],
    );
}
fn op_load32(&mut self, addr: Address, offset: u32) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::load32,
        &[Operand::Def(result), Operand::from(addr), Operand::Imm(offset as i64)],
    );
    result
}
