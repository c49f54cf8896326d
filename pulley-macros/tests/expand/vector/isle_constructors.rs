fn op_add_i32x4(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh_vector();
    self.op_emit(
        Row::add_i32x4,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_extract_i32x4(&mut self, a: Reg, lane: u8) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::extract_i32x4,
        &[Operand::Def(result), Operand::from(a), Operand::Imm(lane as i64)],
    );
    result
}
fn op_const_v128(&mut self, low: u64, high: u64) -> Reg {
    let result = self.op_fresh_vector();
    self.op_emit(
        Row::const_v128,
        &[Operand::Def(result), Operand::Imm(low as i64), Operand::Imm(high as i64)],
    );
    result
}
fn op_global_set_v128(&mut self, global: u32, value: Reg) {
    self.op_emit(
        Row::global_set_v128,
        &[Operand::Entity(global), Operand::from(value)],
    );
}
