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
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u1:0 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     memory_size acc, #0
;;     ret acc
;;
;; function `grow`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u1:1 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = call fn0(v1, v0)  ; v1 = 0
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     ext32_u s1, s0
;;     memory_grow s2, #0, s1
;;     ret [s2]
;;
;; function `around`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u1:1 sig0
;;     block0(v0: i32, v1: i32):
;;         v3 = iconst.i32 0
;;         v5 = call fn0(v3, v3)  ; v3 = 0, v3 = 0
;;         v2 = iadd v0, v1
;;         v6 = imul v2, v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     mov s5, #8:0
;;     memory_grow s4, #0, s5
;;     add32 acc, s0, s1
;;     mul32 acc, acc, s4
;;     ret acc
