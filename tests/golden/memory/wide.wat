;; Memories with 64-bit addresses: the whole slot is the address, the instruction adds its offset with a check for the carry.
;; An index that was extended from 32 bits is one of 32 bits again. An offset that CLIF can't hold is added before, with a check
;; of its own (`beyond`).
(module
  (memory i64 1 4)
  (data (i64.const 8) "\07\00\00\00\00\00\00\00")
  (func (export "load") (param $at i64) (result i64) (i64.load offset=8 (local.get $at)))
  (func (export "store") (param $at i64) (param $x i64) (i64.store (local.get $at) (local.get $x)))
  (func (export "indexed") (param $base i64) (param $i i64) (result i64)
    (i64.load (i64.add (local.get $base) (i64.shl (local.get $i) (i64.const 3)))))
  (func (export "extended") (param $i i32) (result i32)
    (i32.load offset=8 (i64.extend_i32_u (i32.add (local.get $i) (i32.const 4)))))
  (func (export "beyond") (param $at i64) (result i32) (i32.load8_u offset=0xfffffffffffffff0 (local.get $at)))
  (func (export "fill") (param $at i64) (param $len i64) (memory.fill (local.get $at) (i32.const 1) (local.get $len)))
  (func (export "grow") (param $pages i64) (result i64) (memory.grow (local.get $pages)))
  (func (export "size") (result i64) (memory.size)))

;; run: load(0) = 7
;; run: load(-8) traps "out of bounds memory access"
;; run: load(0x1_0000_0000) traps "out of bounds memory access"
;; run: store(16, 9)
;; run: store(65529, 9) traps "out of bounds memory access"
;; run: indexed(0, 2) = 9
;; run: indexed(8, 1) = 9
;; run: indexed(24, -1) = 9
;; run: extended(-4) = 7
;; run: extended(-5) traps "out of bounds memory access"
;; run: beyond(24) traps "out of bounds memory access"
;; run: beyond(8) traps "out of bounds memory access"
;; run: fill(0, 2)
;; run: fill(65536, 0)
;; run: fill(65537, 0) traps "out of bounds memory access"
;; run: fill(-1, 2) traps "out of bounds memory access"
;; run: grow(0x1_0000_0000_0000) = -1
;; run: grow(3) = 1
;; run: size() = 4

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load`: (i64) -> (i64)
;;   clif
;;     function u0:0(i64) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i64):
;;         v1 = load.i64 little region0 v0+8
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     load64 acc, w0, #8
;;     ret acc
;;
;; function `store`: (i64, i64) -> ()
;;   clif
;;     function u0:1(i64, i64) tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i64, v1: i64):
;;         store little region0 v1, v0
;;         return
;;     }
;;   bytecode, 2 slots
;;     store64 w0, #0, s1
;;     ret []
;;
;; function `indexed`: (i64, i64) -> (i64)
;;   clif
;;     function u0:2(i64, i64) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i64 3
;;         v3 = ishl v1, v2  ; v2 = 3
;;         v4 = iadd v0, v3
;;         v5 = load.i64 little region0 v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     add_shl64 s3, s0, s1, #3
;;     load64 acc, w3, #0
;;     ret acc
;;
;; function `extended`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 4
;;         v2 = iadd v0, v1  ; v1 = 4
;;         v3 = uextend.i64 v2
;;         v4 = load.i32 little region0 v3+8
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     load32_at acc, s0, #8:4, #0, #8
;;     ret acc
;;
;; function `beyond`: (i64) -> (i32)
;;   clif
;;     function u0:4(i64) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i64):
;;         v1 = iconst.i64 -16
;;         v2 = iadd v0, v1  ; v1 = -16
;;         v3 = icmp ult v2, v1  ; v1 = -16
;;         trapnz v3, heap_oob
;;         v4 = uload8.i32 little region0 v2
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     add64 s3, s0, #8:-16
;;     lt_u64 acc, acc, #-16
;;     trap_if32 acc, #1
;;     load8_u32 acc, w3, #0
;;     ret acc
;;
;; function `fill`: (i64, i64) -> ()
;;   clif
;;     function u0:5(i64, i64) tail {
;;         sig0 = (i32, i64, i32, i64) tail
;;         fn0 = colocated u1:2 sig0
;;     block0(v0: i64, v1: i64):
;;         v3 = iconst.i32 0
;;         v2 = iconst.i32 1
;;         call fn0(v3, v0, v2, v1)  ; v3 = 0, v2 = 1
;;         return
;;     }
;;   bytecode, 2 slots
;;     memory_fill #0, w0, #1, w1
;;     ret []
;;
;; function `grow`: (i64) -> (i64)
;;   clif
;;     function u0:6(i64) -> i64 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         fn0 = colocated u1:1 sig0
;;     block0(v0: i64):
;;         v1 = iconst.i32 0
;;         v2 = call fn0(v1, v0)  ; v1 = 0
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     memory_grow s1, #0, s0
;;     ret [s1]
;;
;; function `size`: () -> (i64)
;;   clif
;;     function u0:7() -> i64 tail {
;;         sig0 = (i32) -> i64 tail
;;         fn0 = colocated u1:0 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     memory_size acc, #0
;;     ret acc
