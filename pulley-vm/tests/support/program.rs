//! A module in the making, and the world that its instances live in.
//!
//! The world is small, so that ends and limits are near: two memories of 256-byte pages, two tables of functions and one
//! of other references, seven globals, and two segments of each kind.

use pulley_vm::artifact::{
    ConstExpr, ConstOp, DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, Function, Global, Import,
    ImportType,
};
use pulley_vm::isa::{Argument, Assembler, Label};
use pulley_vm::{
    Artifact, Extern, ExternKind, FuncId, FuncType, GlobalType, HostCall, InstanceId, MemoryType, Module, Store,
    StoreLimits, TableType, TrapCode, V128, ValType,
};
use std::sync::Arc;

/// The bytes of memory 0 at first, 2 pages.
pub const MEMORY0: u64 = 512;
/// The tables by index: the type of their elements, their sizes at first and at most.
pub const TABLES: [(ValType, u64, u64); 3] =
    [(ValType::FuncRef, 8, 12), (ValType::FuncRef, 4, 6), (ValType::ExternRef, 4, 8)];
/// The globals by index: their type, and whether they can be written.
pub const GLOBALS: [(ValType, bool); 7] = [
    (ValType::I64, true),
    (ValType::F64, true),
    (ValType::FuncRef, true),
    (ValType::ExternRef, true),
    (ValType::I64, false),
    (ValType::I32, true),
    (ValType::V128, true),
];
/// The number of linear memories.
pub const MEMORIES: usize = 2;
/// The number of data segments, all passive.
pub const DATA: usize = 2;
/// The number of passive element segments, which come first.
pub const ELEMENTS: usize = 2;

/// A module in the making.
pub struct Program {
    pub artifact: Artifact,
    pub asm: Assembler,
    /// The first instructions of functions with code.
    labels: Vec<Label>,
}

impl Program {
    /// A module of the world's memories, tables, globals and segments, without functions.
    pub fn new() -> Program {
        let page_size_log2 = 8;
        let memory = |min, max| MemoryType { page_size_log2, ..MemoryType::new(min, Some(max)) };
        let global = |(content, mutable)| Global {
            ty: GlobalType::new(content, mutable),
            init: ConstExpr::from(match content {
                ValType::I32 => ConstOp::I32Const(-7),
                ValType::I64 => ConstOp::I64Const(0x1122_3344_5566_7788),
                ValType::F64 => ConstOp::F64Const(1.5_f64.to_bits()),
                ValType::V128 => ConstOp::V128Const(V128::from_u128(0x0123_4567_89ab_cdef_0011_2233_4455_6677)),
                ty => ConstOp::RefNull(ty),
            }),
        };
        let data = |bytes| DataSegment { mode: DataMode::Passive, bytes };
        let artifact = Artifact {
            memories: vec![memory(2, 6), memory(1, 3)],
            tables: TABLES.iter().map(|&(ty, min, max)| TableType::new(ty, min, Some(max))).collect(),
            globals: GLOBALS.into_iter().map(global).collect(),
            data: vec![data(0..40), data(30..64)],
            data_bytes: (100..164).collect(),
            ..Artifact::default()
        };
        Program { artifact, asm: Assembler::new(), labels: Vec::new() }
    }

    /// The index of the type of so many 64-bit integers to so many.
    pub fn ty(&mut self, params: usize, results: usize) -> u32 {
        let ty = FuncType::new(vec![ValType::I64; params], vec![ValType::I64; results]);
        let types = &mut self.artifact.types;
        let found = types.iter().position(|other| *other == ty).unwrap_or_else(|| {
            types.push(ty);
            types.len() - 1
        });
        found as u32
    }

    /// Imports a function; its index. Imports come before functions with code.
    pub fn import(&mut self, ty: u32) -> u32 {
        assert!(self.artifact.functions.is_empty(), "imports come first");
        let name = format!("f{}", self.artifact.imports.len());
        self.artifact.imports.push(Import { module: "host".into(), name, ty: ImportType::Func(ty) });
        self.artifact.imports.len() as u32 - 1
    }

    /// How many functions are imported.
    pub fn imported(&self) -> u32 {
        self.artifact.imports.iter().filter(|import| import.ty.kind() == ExternKind::Func).count() as u32
    }

    /// The first instruction of the function with code of that number, counted without imports; it may not exist yet.
    pub fn start_of(&mut self, own: usize) -> Label {
        while self.labels.len() <= own {
            self.labels.push(self.asm.label());
        }
        self.labels[own]
    }

    /// Adds a function; its index.
    pub fn function(&mut self, ty: u32, frame_size: u32, body: impl FnOnce(&mut Assembler)) -> u32 {
        let own = self.artifact.functions.len();
        let label = self.start_of(own);
        self.asm.place(label);
        let start = self.asm.offset() as u32;
        body(&mut self.asm);
        let code = start..self.asm.offset() as u32;
        self.artifact.functions.push(Function { ty, code, frame_size });
        self.imported() + own as u32
    }

    /// Adds a function that answers like the host does, see [`answers`]; its index.
    pub fn answering_function(&mut self, params: usize, results: usize) -> u32 {
        let ty = self.ty(params, results);
        let frame_size = (params + results) as u32;
        self.function(ty, frame_size, |asm| {
            for place in 0..results {
                asm.const64(Argument::Slot((params + place) as u16), 1000 + place as i64);
            }
            let answer = |place: usize| if params == 0 { place } else { params - 1 - place % params };
            let slots: Vec<u16> = (0..results).map(|place| answer(place) as u16).collect();
            asm.ret(Argument::List(slots));
        })
    }

    /// The module. Table 0 holds null, then functions in their order; the passive segments hold functions too.
    ///
    /// # Panics
    ///
    /// When the assembler refused something.
    pub fn build(self) -> Artifact {
        let count = self.imported() as usize + self.artifact.functions.len();
        let mut artifact = self.artifact;
        artifact.code = self.asm.finish().unwrap_or_else(|error| panic!("the assembler refuses: {error}"));
        let functions = |len: usize| ElementItems::Functions((0..len).map(|place| (place % count) as u32).collect());
        let segment = |mode, items| ElementSegment { ty: ValType::FuncRef, mode, items };
        let active = ElementMode::Active { table: 0, offset: ConstOp::I32Const(1).into() };
        artifact.elements = vec![
            segment(ElementMode::Passive, functions(3)),
            segment(ElementMode::Passive, functions(5)),
            segment(active, functions(count.min(TABLES[0].1 as usize - 1))),
        ];
        artifact
    }
}

/// What functions of the host, and [answering functions](Program::answering_function), return: their arguments from the
/// last to the first, over and over, or numbers from 1000 on if they have none.
pub fn answers(args: &[u64], results: usize) -> Vec<u64> {
    let answer = |place: usize| match args.len() {
        0 => 1000 + place as u64,
        count => args[count - 1 - place % count],
    };
    (0..results).map(answer).collect()
}

/// A host function that [`answers`].
pub fn answering_host(store: &mut Store, _: HostCall, results: &mut [u64]) -> Result<(), TrapCode> {
    results.copy_from_slice(&answers(store.host_arguments(), results.len()));
    Ok(())
}

/// All that code can change.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub memories: Vec<Vec<u8>>,
    pub tables: Vec<Vec<u64>>,
    /// Their slots; those of a vector are two.
    pub globals: Vec<u64>,
}

/// A store with one instance.
pub struct World {
    pub store: Store,
    pub instance: InstanceId,
}

/// Limits that hostile code reaches soon.
pub fn small_limits() -> StoreLimits {
    StoreLimits { stack_slots: 4096, nesting: 5, memory_bytes: 1 << 18, table_elements: 1000, ..StoreLimits::default() }
}

impl World {
    /// Verifies and instantiates a module; its imports are new host functions.
    ///
    /// # Panics
    ///
    /// When the module is refused.
    pub fn new(artifact: Artifact) -> World {
        let module = Module::new(artifact).unwrap_or_else(|error| panic!("the verifier refuses: {error}"));
        let module = Arc::new(module);
        let mut store = Store::new(small_limits());
        let imports: Vec<Extern> = (0..module.imported(ExternKind::Func))
            .map(|index| store.add_host_func(module.func_type(index)).expect("a function of the host").into())
            .collect();
        let instance = store.instantiate(&module, &imports).unwrap_or_else(|error| panic!("{error}"));
        World { store, instance }
    }

    /// The function of that index.
    pub fn func(&self, index: u32) -> FuncId {
        match self.store.instance_item(self.instance, ExternKind::Func, index) {
            Some(Extern::Func(func)) => func,
            _ => panic!("there is no function {index}"),
        }
    }

    /// Calls a function; the host answers.
    pub fn call(&mut self, index: u32, args: &[u64]) -> Result<Vec<u64>, TrapCode> {
        let func = self.func(index);
        self.store.call(func, args, &mut answering_host).map_err(|trap| trap.code)
    }

    /// The bytes of the memory of that index.
    pub fn memory_mut(&mut self, index: u32) -> &mut [u8] {
        match self.store.instance_item(self.instance, ExternKind::Memory, index) {
            Some(Extern::Memory(memory)) => self.store.memory_mut(memory),
            _ => panic!("there is no memory {index}"),
        }
    }

    /// The contents of memories, tables and globals.
    pub fn state(&self) -> State {
        let item = |kind, index| self.store.instance_item(self.instance, kind, index);
        let mut state = State { memories: Vec::new(), tables: Vec::new(), globals: Vec::new() };
        for index in 0.. {
            match item(ExternKind::Memory, index) {
                Some(Extern::Memory(memory)) => state.memories.push(self.store.memory(memory).to_vec()),
                _ => break,
            }
        }
        for index in 0.. {
            let Some(Extern::Table(table)) = item(ExternKind::Table, index) else { break };
            let element = |at| self.store.table_get(table, at).expect("a reference").expect("in range").to_slots()[0];
            state.tables.push((0..self.store.table_size(table)).map(element).collect());
        }
        for index in 0.. {
            match item(ExternKind::Global, index) {
                Some(Extern::Global(global)) => state.globals.extend(self.store.global_slots(global)),
                _ => break,
            }
        }
        state
    }
}
