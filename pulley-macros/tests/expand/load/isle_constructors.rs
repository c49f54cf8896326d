fn op_load16_s64(&mut self, addr: Address, offset: u32) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::load16_s64,
        &[Operand::Def(result), Operand::from(addr), Operand::Imm(offset as i64)],
    );
    result
}
fn op_store8(&mut self, addr: Address, offset: u32, value: RegImm) {
    self.op_emit(
        Row::store8,
        &[Operand::from(addr), Operand::Imm(offset as i64), Operand::from(value)],
    );
}
