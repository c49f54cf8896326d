fn op_table_grow(&mut self, table: u32, delta: Reg, value: Reg) -> Reg {
    let result = self.op_fresh();
    self.op_emit(
        Row::table_grow,
        &[
            Operand::Def(result),
            Operand::Entity(table),
            Operand::from(delta),
            Operand::from(value),
        ],
    );
    result
}
fn op_data_drop(&mut self, segment: u32) {
    self.op_emit(Row::data_drop, &[Operand::Entity(segment)]);
}
fn op_ref_func(&mut self, function: u32) -> Reg {
    let result = self.op_fresh();
    self.op_emit(Row::ref_func, &[Operand::Def(result), Operand::Entity(function)]);
    result
}
