//! Which blocks there will be: those of CLIF, and one for each critical edge.

use super::driver::{Lowering, Plan, Source};
use super::facts::destinations;
use super::inst::{Block, Edge, Range};
use cranelift_codegen::ir::{self, BlockCall, Opcode};

/// From so many edges on, those of a branch are found by the block they go to.
const MANY_EDGES: usize = 8;

impl Lowering<'_> {
    /// A block is cold when the module says that it seldom runs, when it ends in a trap, or when it goes to cold blocks only.
    pub(super) fn find_cold_blocks(&mut self) {
        let func = self.func;
        for &block in self.scratch.domtree.cfg_postorder() {
            let Some(last) = func.layout.last_inst(block) else {
                continue;
            };
            let targets = destinations(func, last);
            self.scratch.cold[block] = if func.layout.is_cold(block) {
                true
            } else if targets.is_empty() {
                func.dfg.insts[last].opcode() == Opcode::Trap
            } else {
                targets.iter().all(|target| self.scratch.cold[target.block(&func.dfg.value_lists)])
            };
        }
    }

    /// Numbers the blocks, in the order of the layout, each followed by the blocks of its critical edges: edges that leave a
    /// block with several and carry arguments or enter a block with several.
    pub(super) fn plan_blocks(&mut self) {
        let func = self.func;
        let pool = &func.dfg.value_lists;
        self.scratch.predecessors.clear();
        for block in func.layout.blocks() {
            if self.scratch.domtree.is_reachable(block) {
                self.unique_edges(block);
                for call in &self.scratch.calls {
                    self.scratch.predecessors[call.block(pool)] += 1;
                }
            }
        }
        for block in func.layout.blocks() {
            if !self.scratch.domtree.is_reachable(block) {
                continue;
            }
            self.scratch.labels[block] = self.code.blocks.len();
            let planned =
                Block { loop_depth: self.loop_depth(block), cold: self.scratch.cold[block], ..Block::default() };
            self.plan(Source::Block(block), planned);
            self.unique_edges(block);
            for nth in 0..self.scratch.calls.len() {
                let call = self.scratch.calls[nth];
                if !self.is_critical(&call) {
                    continue;
                }
                let target = call.block(pool);
                let planned = Block {
                    loop_depth: self.loop_depth(block).min(self.loop_depth(target)),
                    cold: self.scratch.cold[target],
                    is_edge: true,
                    ..Block::default()
                };
                self.plan(Source::Edge(call), planned);
            }
        }
        // Now that all blocks have their labels, the edges.
        let mut label = 0;
        while label < self.scratch.plans.len() {
            let start = self.code.edges.len();
            match self.scratch.plans[label].source {
                Source::Block(block) => {
                    self.unique_edges(block);
                    let mut edge_block = label + 1;
                    for call in &self.scratch.calls {
                        let to = if self.is_critical(call) {
                            edge_block += 1;
                            edge_block - 1
                        } else {
                            self.scratch.labels[call.block(pool)]
                        };
                        self.code.edges.push(Edge::to(to));
                    }
                }
                Source::Edge(call) => {
                    let to = self.scratch.labels[call.block(pool)];
                    self.code.edges.push(Edge::to(to));
                }
            }
            self.code.blocks[label].edges = Range::new(start, self.code.edges.len());
            label += 1;
        }
    }

    /// Whether one of the edges in `scratch.calls` needs a block of its own.
    pub(super) fn is_critical(&self, call: &BlockCall) -> bool {
        let pool = &self.func.dfg.value_lists;
        self.scratch.calls.len() > 1 && (call.len(pool) > 0 || self.scratch.predecessors[call.block(pool)] > 1)
    }

    pub(super) fn plan(&mut self, source: Source, block: Block) {
        self.code.blocks.push(block);
        self.scratch.plans.push(Plan { source, insts: Range::default() });
    }

    /// Leaves the edges of a block in `scratch.calls`: those of `br_table` that are the same once, otherwise all.
    pub(super) fn unique_edges(&mut self, block: ir::Block) {
        let func = self.func;
        let pool = &func.dfg.value_lists;
        self.scratch.calls.clear();
        self.scratch.first_calls.clear();
        let Some(last) = func.layout.last_inst(block) else {
            return;
        };
        let destinations = destinations(func, last);
        let many = destinations.len() > MANY_EDGES;
        for call in destinations {
            if self.unique_edge(call).is_none() {
                if many {
                    let position = self.scratch.calls.len();
                    self.scratch.first_calls.entry(call.block(pool)).or_insert(position);
                }
                self.scratch.calls.push(*call);
            }
        }
    }

    /// Where in `scratch.calls` an edge is.
    pub(super) fn unique_edge(&self, call: &BlockCall) -> Option<usize> {
        let pool = &self.func.dfg.value_lists;
        let calls = &self.scratch.calls;
        let start = if calls.len() > MANY_EDGES { *self.scratch.first_calls.get(&call.block(pool))? } else { 0 };
        let found = calls[start..].iter().position(|other| same_call(other, call, pool));
        found.map(|position| start + position)
    }

    pub(super) fn loop_depth(&self, block: ir::Block) -> u32 {
        u32::try_from(self.scratch.loops.loop_level(block).level()).unwrap_or(u32::MAX)
    }

    /// The block before the outermost loop around a block; `None` outside of loops.
    pub(super) fn before_loops(&self, block: ir::Block) -> Option<ir::Block> {
        let loops = &self.scratch.loops;
        let mut outermost = loops.innermost_loop(block)?;
        while let Some(parent) = loops.loop_parent(outermost) {
            outermost = parent;
        }
        self.scratch.domtree.idom(loops.loop_header(outermost))
    }
}

fn same_call(a: &BlockCall, b: &BlockCall, pool: &ir::ValueListPool) -> bool {
    a == b || (a.block(pool) == b.block(pool) && a.args(pool).eq(b.args(pool)))
}
