fn op_add32(&mut self, a: Reg, b: RegImm) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::add32,
        &[Operand::Def(result), Operand::from(a), Operand::from(b)],
    );
    result
}
