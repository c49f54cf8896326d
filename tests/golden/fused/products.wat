;; Sums of products, of integers and of floats. Float products are rounded before they are added: no fma.
(module
  (func (export "integers") (param i64 i64 i64 i64 i64) (result i64)
    (i64.add (i64.mul (local.get 0) (local.get 1))
             (i64.add (i64.mul (local.get 2) (local.get 3)) (local.get 4))))
  (func (export "cubed") (param f64) (result f64) (f64.mul (local.get 0) (f64.mul (local.get 0) (local.get 0))))
  (func (export "plus_product") (param f64 f64 f64) (result f64)
    (f64.add (local.get 0) (f64.mul (local.get 1) (local.get 2))))
  (func (export "minus_product") (param f64 f64 f64) (result f64)
    (f64.sub (local.get 0) (f64.mul (local.get 1) (local.get 2))))
  (func (export "polynomial") (param $x f64) (result f64)
    (f64.add (f64.mul (f64.add (f64.mul (f64.const 2) (local.get $x)) (f64.const 3)) (local.get $x)) (f64.const 4))))

;; run: integers(2, 3, 4, 5, 6) = 32
;; run: cubed(-3) = -27
;; run: plus_product(10, 2, 3) = 16
;; A fused operation would find the bits that the product lost: 2^-54, and not 0.
;; run: plus_product(-1.00000001490116119384765625, 1.000000007450580596923828125, 1.000000007450580596923828125) = 0
;; run: minus_product(10, 2, 3) = 4
;; run: polynomial(2) = 18

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `integers`: (i64, i64, i64, i64, i64) -> (i64)
;;   clif
;;     function u0:0(i64, i64, i64, i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64, v3: i64, v4: i64):
;;         v5 = imul v0, v1
;;         v6 = imul v2, v3
;;         v7 = iadd v6, v4
;;         v8 = iadd v5, v7
;;         return v8
;;     }
;;   bytecode, 7 slots
;;     mul_mul_add64 acc, s0, s1, s2, s3, s4
;;     ret acc
;;
;; function `cubed`: (f64) -> (f64)
;;   clif
;;     function u0:1(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = fmul v0, v0
;;         v2 = fmul v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmul_mul64 s1, s0, s0, s0
;;     ret [s1]
;;
;; function `plus_product`: (f64, f64, f64) -> (f64)
;;   clif
;;     function u0:2(f64, f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64, v2: f64):
;;         v3 = fmul v1, v2
;;         v4 = fadd v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     fadd_mul64 s3, s0, s1, s2
;;     ret [s3]
;;
;; function `minus_product`: (f64, f64, f64) -> (f64)
;;   clif
;;     function u0:3(f64, f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64, v2: f64):
;;         v3 = fmul v1, v2
;;         v4 = fsub v0, v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     fsub_mul64 s3, s0, s1, s2
;;     ret [s3]
;;
;; function `polynomial`: (f64) -> (f64)
;;   clif
;;     function u0:4(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = f64const 0x1.0000000000000p1
;;         v2 = fmul v1, v0  ; v1 = 0x1.0000000000000p1
;;         v3 = f64const 0x1.8000000000000p1
;;         v4 = fadd v2, v3  ; v3 = 0x1.8000000000000p1
;;         v5 = fmul v4, v0
;;         v6 = f64const 0x1.0000000000000p2
;;         v7 = fadd v5, v6  ; v6 = 0x1.0000000000000p2
;;         return v7
;;     }
;;   bytecode, 8 slots
;;     const64 s7, #4611686018427387904
;;     const64 s6, #4613937818241073152
;;     fadd_mul64 acc, s6, s7, s0
;;     const64 s5, #4616189618054758400
;;     fadd_mul64 s1, s5, acc, s0
;;     ret [s1]
