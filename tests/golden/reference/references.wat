;; References are handles: null is 0, ref.is_null a comparison with 0, and only ref.func leaves the interpreter.
(module
  (elem declare func $self)
  (func $self (export "self") (result funcref) (ref.func $self))
  (func (export "null") (result externref) (ref.null extern))
  (func (export "is_null") (param externref) (result i32) (ref.is_null (local.get 0)))
  (func (export "either") (param externref externref) (result externref)
    (if (result externref) (ref.is_null (local.get 0)) (then (local.get 1)) (else (local.get 0)))))

;; run: self() = some
;; run: null() = null
;; run: is_null(null) = 1
;; run: is_null(some) = 0
;; run: either(null, some) = some
;; run: either(null, null) = null

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `self`: () -> (funcref)
;;   clif
;;     function u0:0() -> i64 tail {
;;         sig0 = (i32) -> i64 tail
;;         fn0 = colocated u1:12 sig0
;;     block0:
;;         v0 = iconst.i32 0
;;         v1 = call fn0(v0)  ; v0 = 0
;;         return v1
;;     }
;;   bytecode, 1 slots
;;     ref_func acc, #0
;;     ret acc
;;
;; function `null`: () -> (externref)
;;   clif
;;     function u0:1() -> i64 tail {
;;     block0:
;;         v0 = iconst.i64 0
;;         return v0  ; v0 = 0
;;     }
;;   bytecode, 1 slots
;;     mov s0, #8:0
;;     ret [s0]
;;
;; function `is_null`: (externref) -> (i32)
;;   clif
;;     function u0:2(i64) -> i32 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 0
;;         v2 = icmp eq v0, v1  ; v1 = 0
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     eq64 acc, s0, #0
;;     ret acc
;;
;; function `either`: (externref, externref) -> (externref)
;;   clif
;;     function u0:3(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i64 0
;;         v3 = icmp eq v0, v2  ; v2 = 0
;;         brif v3, block1, block2
;;     block1:
;;         jump block3(v1)
;;     block2:
;;         jump block3(v0)
;;     block3(v5: i64):
;;         return v5
;;     }
;;   bytecode, 2 slots
;;     br_if64 s0, @L0
;;     mov s0, s1
;;   L0:
;;     ret [s0]
