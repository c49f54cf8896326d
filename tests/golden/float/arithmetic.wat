;; Results of float opcodes are in the float accumulator: a chain of them needs no slot for what lies between.
(module
  (func (export "chain32") (param f32 f32 f32) (result f32)
    (f32.sub (f32.mul (f32.add (local.get 0) (local.get 1)) (local.get 2)) (local.get 0)))
  (func (export "chain64") (param f64 f64) (result f64)
    (f64.sqrt (f64.add (f64.mul (local.get 0) (local.get 0)) (f64.mul (local.get 1) (local.get 1)))))
  (func (export "divide") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1))))

;; run: chain32(1.5, 2.5, 2) = 6.5
;; run: chain64(3, 4) = 5
;; run: divide(1, -0.0) = -inf
;; run: divide(0, 0) = nan

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `chain32`: (f32, f32, f32) -> (f32)
;;   clif
;;     function u0:0(f32, f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32, v2: f32):
;;         v3 = fadd v0, v1
;;         v4 = fmul v3, v2
;;         v5 = fsub v4, v0
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     fadd32 acc, s0, s1
;;     fmul32 acc, acc, s2
;;     fsub32 s3, acc, s0
;;     ret [s3]
;;
;; function `chain64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:1(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fmul v0, v0
;;         v3 = fmul v1, v1
;;         v4 = fadd v2, v3
;;         v5 = sqrt v4
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     fadd_mul_mul64 acc, s0, s0, s1, s1
;;     fsqrt64 s2, acc
;;     ret [s2]
;;
;; function `divide`: (f64, f64) -> (f64)
;;   clif
;;     function u0:2(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fdiv64 s2, s0, s1
;;     ret [s2]
