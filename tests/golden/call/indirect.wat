;; One opcode checks the bounds, null, and the type, and calls.
(module
  (type $unary (func (param i32) (result i32)))
  (table 4 funcref)
  (elem (i32.const 0) $twice $square)
  (elem (i32.const 2) $other)
  (func $twice (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
  (func $other)
  (func (export "apply") (param i32 i32) (result i32)
    (call_indirect (type $unary) (local.get 1) (local.get 0)))
  (func (export "first") (param i32) (result i32)
    (call_indirect (type $unary) (local.get 0) (i32.const 0))))

;; run: apply(0, 7) = 14
;; run: apply(1, 7) = 49
;; run: apply(2, 7) traps "indirect call type mismatch"
;; run: apply(3, 7) traps "uninitialized element"
;; run: apply(4, 7) traps "undefined element"
;; run: first(7) = 14

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `twice`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iadd v0, v0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     add32 acc, s0, s0
;;     ret acc
;;
;; function `square`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = imul v0, v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     mul32 acc, s0, s0
;;     ret acc
;;
;; function `other`: () -> ()
;;   clif
;;     function u0:2() tail {
;;     block0:
;;         return
;;     }
;;   bytecode, 0 slots
;;     ret []
;;
;; function `apply`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i32, v1: i32):
;;         v2 = call fn0(v0, v1)
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     call_indirect s0, #0, #0, [s1], +4[s2]
;;     ret [s2]
;;
;; function `first`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u268435456:0 sig0
;;     block0(v0: i32):
;;         v1 = iconst.i32 0
;;         v2 = call fn0(v1, v0)  ; v1 = 0
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     mov s2, #8:0
;;     call_indirect s2, #0, #0, [s0], +4[s1]
;;     ret [s1]
