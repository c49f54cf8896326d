;; Integers and floats have an accumulator each. A call loses both; a jump and a store lose neither.
(module
  (memory 1)
  (func $id (param i32) (result i32) (local.get 0))
  (func (export "both") (param i32 f64) (result f64)
    (f64.mul (f64.convert_i32_s (i32.add (local.get 0) (i32.const 1))) (f64.sqrt (local.get 1))))
  (func (export "call") (param i32 i32) (result i32)
    (i32.add (i32.mul (local.get 0) (local.get 1)) (call $id (local.get 0))))
  (func (export "store") (param i32 i32) (result i32) (local $sum i32)
    (local.set $sum (i32.mul (local.get 0) (local.get 1)))
    (i32.store (i32.const 0) (local.get $sum))
    (i32.sub (local.get $sum) (i32.const 1))))

;; compile: without inlining
;; run: both(2, 16) = 12
;; run: call(3, 4) = 15
;; run: store(3, 4) = 11

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `id`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         return v0
;;     }
;;   bytecode, 1 slots
;;     ret [s0]
;;
;; function `both`: (i32, f64) -> (f64)
;;   clif
;;     function u0:1(i32, f64) -> f64 tail {
;;     block0(v0: i32, v1: f64):
;;         v2 = iconst.i32 1
;;         v3 = iadd v0, v2  ; v2 = 1
;;         v4 = fcvt_from_sint.f64 v3
;;         v5 = sqrt v1
;;         v6 = fmul v4, v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     add32 acc, s0, #8:1
;;     f64_from_s32 s4, acc
;;     fsqrt64 acc, s1
;;     fmul64 s2, acc, s4
;;     ret [s2]
;;
;; function `call`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         sig0 = (i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32):
;;         v3 = call fn0(v0)
;;         v2 = imul v0, v1
;;         v4 = iadd v2, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     call @`id`, [s0], +5[s2]
;;     mul_add32 acc, s0, s1, s2
;;     ret acc
;;
;; function `store`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v3 = imul v0, v1
;;         v8 = iconst.i64 0
;;         store little region0 v3, v8  ; v8 = 0
;;         v6 = iconst.i32 1
;;         v7 = isub v3, v6  ; v6 = 1
;;         return v7
;;     }
;;   bytecode, 5 slots
;;     mul32 acc, s0, s1
;;     mov s4, #8:0
;;     store32 s4, #0, acc
;;     add32 acc, acc, #8:-1
;;     ret acc
