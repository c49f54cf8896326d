;; memory.size stays in the interpreter, memory.grow leaves it. After it the accumulator holds nothing, and the sum before it
;; is in a slot.
(module
  (memory 1 3)
  (func (export "size") (result i32) (memory.size))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "around") (param i32 i32) (result i32)
    (i32.mul (i32.add (local.get 0) (local.get 1)) (memory.grow (i32.const 0)))))

;; run: size() = 1
;; run: grow(1) = 1
;; run: grow(2) = -1
;; run: size() = 2
;; run: around(3, 4) = 14

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `size`: () -> (i32)
;;   clif
;;     function u0:0() -> i32 tail {
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
;; function `around`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         fn0 = colocated u1:1 sig0
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 0
;;         v9 = iconst.i64 0
;;         v6 = call fn0(v3, v9)  ; v3 = 0, v9 = 0
;;         v2 = iadd v0, v1
;;         v7 = ireduce.i32 v6
;;         v8 = imul v2, v7
;;         return v8
;;     }
;;   bytecode, 6 slots
;;     mov s5, #8:0
;;     memory_grow s4, #0, s5
;;     add32 acc, s0, s1
;;     mul32 acc, acc, s4
;;     ret acc
