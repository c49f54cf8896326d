;; memory.fill and memory.copy: an opcode each; lengths and addresses are extended where they may be dirty.
(module
  (memory 1)
  (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "fill_constant") (memory.fill (i32.const 100) (i32.const 1) (i32.const 8)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))

;; run: fill(0, 0x1ab, 3)
;; run: load(0) = 0xababab
;; run: copy(1, 0, 4)
;; run: load(0) = 0xabababab
;; run: fill_constant()
;; run: load(104) = 0x01010101
;; run: fill(65535, 0, 2) traps "out of bounds memory access"
;; run: copy(0, -1, 1) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `fill`: (i32, i32, i32) -> ()
;;   clif
;;     function u0:0(i32, i32, i32) tail {
;;         sig0 = (i32, i64, i32, i64) tail
;;         fn0 = colocated u1:2 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v5 = iconst.i32 0
;;         v3 = uextend.i64 v0
;;         v4 = uextend.i64 v2
;;         call fn0(v5, v3, v1, v4)  ; v5 = 0
;;         return
;;     }
;;   bytecode, 3 slots
;;     memory_fill #0, s0, s1, s2
;;     ret []
;;
;; function `copy`: (i32, i32, i32) -> ()
;;   clif
;;     function u0:1(i32, i32, i32) tail {
;;         sig0 = (i32, i32, i64, i64, i64) tail
;;         fn0 = colocated u1:3 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v6 = iconst.i32 0
;;         v3 = uextend.i64 v0
;;         v4 = uextend.i64 v1
;;         v5 = uextend.i64 v2
;;         call fn0(v6, v6, v3, v4, v5)  ; v6 = 0, v6 = 0
;;         return
;;     }
;;   bytecode, 3 slots
;;     memory_copy #0, #0, s0, s1, s2
;;     ret []
;;
;; function `fill_constant`: () -> ()
;;   clif
;;     function u0:2() tail {
;;         sig0 = (i32, i64, i32, i64) tail
;;         fn0 = colocated u1:2 sig0
;;     block0:
;;         v5 = iconst.i32 0
;;         v6 = iconst.i64 100
;;         v1 = iconst.i32 1
;;         v7 = iconst.i64 8
;;         call fn0(v5, v6, v1, v7)  ; v5 = 0, v6 = 100, v1 = 1, v7 = 8
;;         return
;;     }
;;   bytecode, 2 slots
;;     mov s1, #8:8
;;     mov s0, #8:100
;;     memory_fill #0, w0, #1, w1
;;     ret []
;;
;; function `load`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #0
;;     ret acc
