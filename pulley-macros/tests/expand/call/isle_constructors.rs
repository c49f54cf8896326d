fn op_call(&mut self, callee: u32, args: RegList, results: DefList) {
    self.op_emit(
        Row::call,
        &[Operand::Entity(callee), Operand::Uses(args), Operand::Results(results)],
    );
}
fn op_ret(&mut self, values: RegList) {
    self.op_emit(Row::ret, &[Operand::Uses(values)]);
}
