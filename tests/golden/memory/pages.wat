;; Pages of one byte: sizes are counted in bytes, and bounds are exact.
(module
  (memory 5 20 (pagesize 1))
  (func (export "load") (param $at i32) (result i32) (i32.load (local.get $at)))
  (func (export "grow") (param $bytes i32) (result i32) (memory.grow (local.get $bytes)))
  (func (export "size") (result i32) (memory.size)))

;; run: load(1) = 0
;; run: load(2) traps "out of bounds memory access"
;; run: grow(1) = 5
;; run: load(2) = 0
;; run: grow(15) = -1
;; run: grow(14) = 6
;; run: size() = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     load32 acc, s0, #0
;;     ret acc
;;
;; function `grow`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         fn0 = colocated u1:1 sig0
;;     block0(v0: i32):
;;         v2 = iconst.i32 0
;;         v1 = uextend.i64 v0
;;         v3 = call fn0(v2, v1)  ; v2 = 0
;;         v4 = ireduce.i32 v3
;;         return v4
;;     }
;;   bytecode, 3 slots
;;     ext32_u s2, s0
;;     memory_grow s1, #0, s2
;;     ret [s1]
;;
;; function `size`: () -> (i32)
;;   clif
;;     function u0:2() -> i32 tail {
;;         sig0 = (i32) -> i64 tail
;;         fn0 = colocated u1:0 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         v2 = ireduce.i32 v1
;;         return v2
;;     }
;;   bytecode, 1 slots
;;     memory_size acc, #0
;;     ret acc
