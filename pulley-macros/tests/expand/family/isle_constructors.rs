fn op_fadd32(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fadd32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_fsub32(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fsub32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_fdiv32(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fdiv32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_fadd64(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fadd64,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_fsub64(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fsub64,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
fn op_fdiv64(&mut self, a: Reg, b: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::fdiv64,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
